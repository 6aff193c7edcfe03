# /// variant
# exercise = "numerical_gradient"
# mistakes = ["restored_by_adding_back"]
# ///
import numpy as np


def numerical_gradient(f, x):
    h = 1e-4
    g = np.zeros_like(x)
    for k in np.ndindex(x.shape):
        x[k] += h
        a = f(x)
        x[k] -= 2 * h
        b = f(x)
        x[k] += h
        g[k] = (a - b) / (2 * h)
    return g
