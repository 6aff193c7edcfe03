# /// variant
# exercise = "numerical_gradient"
# mistakes = ["forward_difference"]
# ///
import numpy as np


def numerical_gradient(f, x):
    h = 1e-4
    grad = np.zeros_like(x)
    f0 = f(x)
    for idx in np.ndindex(*x.shape):
        tmp = x[idx]
        x[idx] = tmp + h
        f1 = f(x)
        grad[idx] = (f1 - f0) / h
        x[idx] = tmp
    return grad
