# /// variant
# exercise = "numerical_gradient"
# mistakes = ["vectors_only"]
# ///
import numpy as np


def numerical_gradient(f, x):
    h = 1e-4
    grad = np.zeros_like(x)
    for i in range(x.size):
        v = x[i]
        x[i] = v + h
        hi = f(x)
        x[i] = v - h
        grad[i] = (hi - f(x)) / (2 * h)
        x[i] = v
    return grad
