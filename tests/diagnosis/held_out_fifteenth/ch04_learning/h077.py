# /// variant
# exercise = "numerical_gradient"
# mistakes = ["Divides the central difference by h instead of 2h.", "Does not restore the element, which is left at x - h."]
# ///
import numpy as np

def numerical_gradient(f, x):
    h, g = 1e-4, np.empty_like(x)
    for i in np.ndindex(*x.shape):
        v = x[i]
        x[i] = v + h
        a = f(x)
        x[i] = v - h
        b = f(x)
        g[i] = (a - b) / h
    return g
