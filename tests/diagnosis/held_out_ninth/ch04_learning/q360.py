# /// variant
# exercise = "numerical_gradient"
# mistakes = ["h is subtracted only once, so the second value is f at x itself"]
# ///
import numpy as np


def numerical_gradient(f, x):
    h = 1e-4
    grad = np.zeros_like(x)
    for idx in np.ndindex(x.shape):
        tmp = x[idx]
        x[idx] += h
        fx1 = f(x)
        x[idx] -= h
        fx2 = f(x)
        grad[idx] = (fx1 - fx2) / (2 * h)
        x[idx] = tmp
    return grad
