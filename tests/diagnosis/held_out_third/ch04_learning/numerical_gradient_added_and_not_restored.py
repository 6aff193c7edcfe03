# /// variant
# exercise = "numerical_gradient"
# mistakes = ["values_added", "x_not_restored"]
# ///
import numpy as np


def numerical_gradient(f, x):
    h = 1e-4
    grad = np.zeros_like(x)
    for k in np.ndindex(x.shape):
        v = x[k]
        x[k] = v + h
        hi = f(x)
        x[k] = v - h
        lo = f(x)
        grad[k] = (hi + lo) / (2 * h)
    return grad
