# /// variant
# exercise = "numerical_gradient"
# mistakes = ["The old value is put back only once, after the loop, so the elements before the last stay changed", "The gradient is a flat array of x.size elements and is not brought to the shape of x"]
# ///
import numpy as np


def numerical_gradient(f, x):
    h = 1e-4
    grad = np.zeros(x.size)
    flat = x.reshape(-1)
    for idx in range(x.size):
        tmp_val = flat[idx]
        flat[idx] = tmp_val + h
        fxh1 = f(x)
        flat[idx] = tmp_val - h
        fxh2 = f(x)
        grad[idx] = (fxh1 - fxh2) / (2 * h)
    flat[idx] = tmp_val
    return grad
