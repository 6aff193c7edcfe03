# /// variant
# exercise = "numerical_gradient"
# mistakes = ["The gradient is returned as a flat array", "x_not_restored | relation:argument_changed"]
# ///
import numpy as np


def numerical_gradient(f, x):
    h = 1e-4
    grad = []
    prev = None
    for i in np.ndindex(x.shape):
        if prev is not None:
            x[prev[0]] = prev[1]
        v = x[i]
        x[i] = v + h
        a = f(x)
        x[i] = v - h
        b = f(x)
        grad.append((a - b) / (2 * h))
        prev = (i, v)
    return np.array(grad)
