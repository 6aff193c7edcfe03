# /// variant
# exercise = "numerical_gradient"
# mistakes = ["restored_by_adding_back"]
# ///
import numpy as np


def numerical_gradient(f, x):
    h = 1e-4
    grad = np.zeros_like(x)
    for idx in np.ndindex(x.shape):
        x[idx] += h
        f1 = f(x)
        x[idx] -= 2 * h
        f2 = f(x)
        x[idx] += h
        grad[idx] = (f1 - f2) / (2 * h)
    return grad
