# /// variant
# exercise = "numerical_gradient"
# mistakes = ["return_inside_the_loop"]
# ///
import numpy as np


def numerical_gradient(f, x):
    h = 1e-4
    grad = np.zeros_like(x)
    for idx in np.ndindex(x.shape):
        keep = x[idx]
        x[idx] = keep + h
        p = f(x)
        x[idx] = keep - h
        m = f(x)
        x[idx] = keep
        grad[idx] = (p - m) / (2 * h)
        return grad
