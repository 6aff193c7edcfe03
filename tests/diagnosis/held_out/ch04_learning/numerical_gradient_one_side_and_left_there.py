# /// variant
# exercise = "numerical_gradient"
# mistakes = ["forward_difference", "x_not_restored"]
# ///
import numpy as np


def numerical_gradient(f, x):
    h = 1e-4
    grad = np.zeros(x.shape)
    it = np.nditer(x, flags=["multi_index"])
    while not it.finished:
        here = it.multi_index
        at_x = f(x)
        x[here] = x[here] + h
        beside_x = f(x)
        grad[here] = (beside_x - at_x) / h
        it.iternext()
    return grad
