# /// variant
# exercise = "numerical_gradient"
# mistakes = ["a_copy_is_moved"]
# ///
import numpy as np


def numerical_gradient(f, x):
    h = 1e-4
    g = np.zeros(x.shape)
    for i in np.ndindex(*x.shape):
        up = x.copy()
        down = x.copy()
        up[i] += h
        down[i] -= h
        g[i] = (f(up) - f(down)) / (2 * h)
    return g
