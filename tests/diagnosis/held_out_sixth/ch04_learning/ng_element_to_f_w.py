# /// variant
# exercise = "numerical_gradient"
# mistakes = ["f_receives_one_element"]
# ///
import numpy as np


def numerical_gradient(f, x):
    h = 1e-4
    g = np.zeros_like(x)
    for i in np.ndindex(x.shape):
        tmp = x[i]
        f1 = f(tmp + h)
        f2 = f(tmp - h)
        g[i] = (f1 - f2) / (2 * h)
    return g
