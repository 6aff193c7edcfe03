# /// variant
# exercise = "numerical_gradient"
# mistakes = ["x_not_restored"]
# says = "The element is not set back before the next one is changed"
# ///
import numpy as np


def numerical_gradient(f, x):
    h = 1e-4
    grad = np.zeros_like(x)
    for i in np.ndindex(x.shape):
        tmp = x[i]
        x[i] = tmp + h
        up = f(x)
        x[i] = tmp - h
        down = f(x)
        grad[i] = (up - down) / (2 * h)
    return grad
