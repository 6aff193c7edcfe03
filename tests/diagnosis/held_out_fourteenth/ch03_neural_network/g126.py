# /// variant
# exercise = "sigmoid"
# mistakes = ["The minus sign in the exponent is missing, so it computes 1 / (1 + exp(x))."]
# ///
import numpy as np

def sigmoid(x):
    x = np.asarray(x, dtype=float)
    bottom = 1 + np.exp(x)
    return 1 / bottom
