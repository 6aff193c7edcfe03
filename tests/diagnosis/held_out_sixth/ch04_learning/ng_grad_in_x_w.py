# /// variant
# exercise = "numerical_gradient"
# mistakes = ["two_names_for_one_array", "The division is by h and not by 2h"]
# ///
import numpy as np


def numerical_gradient(f, x):
    h = 1e-4
    grad = x
    for idx in np.ndindex(x.shape):
        old = x[idx]
        x[idx] = old + h
        up = f(x)
        x[idx] = old - h
        down = f(x)
        x[idx] = old
        grad[idx] = (up - down) / h
    return grad
