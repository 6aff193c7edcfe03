# /// variant
# exercise = "numerical_gradient"
# mistakes = ["A copy of x is changed, so a function that reads x itself sees nothing"]
# ///
import numpy as np


def numerical_gradient(f, x):
    h = 1e-4
    x = x.copy()
    grad = np.zeros(x.shape)
    for idx in np.ndindex(*x.shape):
        val = x[idx]
        x[idx] = val + h
        wi = f(x)
        x[idx] = val - h
        arae = f(x)
        x[idx] = val
        grad[idx] = (wi - arae) / (2 * h)
    return grad
