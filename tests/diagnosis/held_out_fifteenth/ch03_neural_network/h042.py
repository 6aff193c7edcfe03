# /// variant
# exercise = "sigmoid"
# mistakes = ["The minus sign of the exponent is missing: 1 / (1 + exp(x))."]
# ///
import numpy as np

def sigmoid(x):
    return 1 / (1 + np.exp(x))
