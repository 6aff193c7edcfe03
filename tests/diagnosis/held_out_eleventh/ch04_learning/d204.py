# /// variant
# exercise = "numerical_gradient"
# mistakes = ["The element is brought back by adding h again instead of storing the old value, so rounding leaves x slightly changed"]
# ///
import numpy as np


def numerical_gradient(f, x):
    h = 0.0001
    grad = np.zeros(x.shape)
    it = np.nditer(x, flags=["multi_index"])
    while not it.finished:
        idx = it.multi_index
        x[idx] += h
        f1 = f(x)
        x[idx] -= 2 * h
        f2 = f(x)
        x[idx] += h
        grad[idx] = (f1 - f2) / (2 * h)
        it.iternext()
    return grad
