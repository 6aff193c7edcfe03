# /// variant
# exercise = "numerical_gradient"
# mistakes = ["a_copy_is_moved"]
# says = "A copy of x is changed, so a function that reads x itself does not see the change"
# ///
import numpy as np


def numerical_gradient(f, x):
    h = 1e-4
    grad = np.zeros_like(x)
    for idx in np.ndindex(x.shape):
        plus = x.copy()
        minus = x.copy()
        plus[idx] += h
        minus[idx] -= h
        grad[idx] = (f(plus) - f(minus)) / (2 * h)
    return grad
