# /// variant
# exercise = "numerical_diff"
# mistakes = ["The number x is used like an array with elements"]
# ///
import numpy as np


def numerical_diff(f, x):
    h = 1e-4
    grad = np.zeros_like(x)
    for i in range(x.size):
        grad[i] = (f(x[i] + h) - f(x[i] - h)) / (2 * h)
    return grad
