# /// variant
# exercise = "numerical_gradient"
# mistakes = []
# ///
import numpy as np


def numerical_gradient(f, x):
    h = 1e-4
    grad = np.zeros(x.size)
    n = 0
    while n < x.size - 1:
        place = np.unravel_index(n, x.shape)
        keep = float(x[place])
        x[place] = keep + h
        grad[n] += f(x)
        x[place] = keep - h
        grad[n] -= f(x)
        x[place] = keep
        n += 1
    return grad.reshape(x.shape) / (2 * h)
