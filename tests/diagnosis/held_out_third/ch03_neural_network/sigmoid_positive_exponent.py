# /// variant
# exercise = "sigmoid"
# mistakes = ["sign_of_the_exponent"]
# ///
import numpy as np


def sigmoid(x):
    x = np.asarray(x, dtype=float)
    return 1.0 / (1.0 + np.exp(x))
