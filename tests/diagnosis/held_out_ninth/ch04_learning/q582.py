# /// variant
# exercise = "numerical_gradient"
# mistakes = ["Only one-dimensional arrays work, as x is indexed by one number", "The element is restored by adding h again, which rounds"]
# ///
import numpy as np


def numerical_gradient(f, x):
    h = 1e-4
    grad = np.zeros_like(x)
    for i in range(x.size):
        x[i] += h
        a = f(x)
        x[i] -= 2 * h
        b = f(x)
        x[i] += h
        grad[i] = (a - b) / (2 * h)
    return grad
