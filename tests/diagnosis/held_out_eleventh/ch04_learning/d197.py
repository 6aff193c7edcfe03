# /// variant
# exercise = "numerical_gradient"
# mistakes = ["The element is not put back after its two evaluations, so x stays at x - h", "The difference of f(x + h) and f(x - h) is divided by h instead of 2h"]
# ///
import numpy as np


def numerical_gradient(f, x):
    h = 1e-4
    grad = np.empty_like(x)
    for idx, val in np.ndenumerate(x.copy()):
        x[idx] = val + h
        fxh1 = f(x)
        x[idx] = val - h
        fxh2 = f(x)
        grad[idx] = (fxh1 - fxh2) / h
    return grad
