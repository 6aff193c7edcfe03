# /// variant
# exercise = "numerical_gradient"
# mistakes = ["restored_by_adding_back"]
# says = "x is restored by adding and subtracting h, which leaves rounding errors"
# ///
import numpy as np


def numerical_gradient(f, x):
    h = 1e-4
    grad = np.zeros_like(x)
    it = np.nditer(x, flags=["multi_index"])
    while not it.finished:
        i = it.multi_index
        x[i] += h
        fxh1 = f(x)
        x[i] -= 2 * h
        fxh2 = f(x)
        x[i] += h
        grad[i] = (fxh1 - fxh2) / (2 * h)
        it.iternext()
    return grad
