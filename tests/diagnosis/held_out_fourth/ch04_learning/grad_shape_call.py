# /// variant
# exercise = "numerical_gradient"
# mistakes = ["shape is called like a method"]
# ///
import numpy as np


def numerical_gradient(f, x):
    eps = 1e-4
    g = np.empty(x.shape())
    for pos in np.ndindex(x.shape()):
        old = x[pos]
        x[pos] = old + eps
        a = f(x)
        x[pos] = old - eps
        b = f(x)
        x[pos] = old
        g[pos] = (a - b) / (2 * eps)
    return g
