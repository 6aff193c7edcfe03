# /// variant
# exercise = "numerical_gradient"
# mistakes = ["np.zeros gets the array instead of its shape"]
# ///
import numpy as np


def numerical_gradient(f, x):
    h = 1e-4
    grad = np.zeros(x)
    for i in range(x.size):
        tmp = x.flat[i]
        x.flat[i] = tmp + h
        f1 = f(x)
        x.flat[i] = tmp - h
        f2 = f(x)
        grad.flat[i] = (f1 - f2) / (2 * h)
        x.flat[i] = tmp
    return grad
