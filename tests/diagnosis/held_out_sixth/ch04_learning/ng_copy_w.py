# /// variant
# exercise = "numerical_gradient"
# mistakes = ["a_copy_is_moved"]
# ///
import numpy as np


def numerical_gradient(f, x):
    h = 1e-4
    grad = np.zeros(x.shape)
    for i in np.ndindex(x.shape):
        upper, lower = x.copy(), x.copy()
        upper[i] += h
        lower[i] -= h
        grad[i] = (f(upper) - f(lower)) / (2 * h)
    return grad
