# /// variant
# exercise = "sigmoid"
# mistakes = ["sign_of_the_exponent"]
# ///
import numpy as np


def sigmoid(x):
    half = np.multiply(x, 0.5)
    return 0.5 - 0.5 * np.tanh(half)
