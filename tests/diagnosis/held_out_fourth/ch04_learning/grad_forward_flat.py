# /// variant
# exercise = "numerical_gradient"
# mistakes = ["forward_difference", "The result is flat and does not have the shape of x"]
# says = "A forward difference is used; The result is flat and does not have the shape of x"
# ///
import numpy as np


def numerical_gradient(f, x):
    h = 1e-4
    base = f(x)
    out = []
    for i in np.ndindex(x.shape):
        keep = x[i]
        x[i] = keep + h
        out.append((f(x) - base) / h)
        x[i] = keep
    return np.array(out)
