# /// variant
# exercise = "numerical_gradient"
# mistakes = ["multiplied_by_h"]
# ///
import numpy as np


def numerical_gradient(f, x):
    h = 1e-3
    g = np.zeros_like(x)
    it = np.nditer(x, flags=["multi_index"])
    for _ in it:
        k = it.multi_index
        old = x[k]
        x[k] = old + h
        a = f(x)
        x[k] = old - h
        b = f(x)
        g[k] = (a - b) / 2 * h
        x[k] = old
    return g
