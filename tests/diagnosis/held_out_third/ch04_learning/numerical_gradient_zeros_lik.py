# /// variant
# exercise = "numerical_gradient"
# mistakes = ["exception:unknown_numpy_name"]
# ///
import numpy as np


def numerical_gradient(f, x):
    h = 1e-4
    grad = np.zero_like(x)
    for k in np.ndindex(x.shape):
        v = x[k]
        x[k] = v + h
        hi = f(x)
        x[k] = v - h
        grad[k] = (hi - f(x)) / (2 * h)
        x[k] = v
    return grad
