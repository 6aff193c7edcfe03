# /// variant
# exercise = "numerical_gradient"
# mistakes = ["The loops use x.shape[1], which a one-dimensional x does not have, so an IndexError is raised"]
# ///
import numpy as np


def numerical_gradient(f, x):
    h = 0.0001
    grad = np.zeros(x.shape)
    for i in range(x.shape[0]):
        for j in range(x.shape[1]):
            tmp = x[i][j]
            x[i][j] = tmp + h
            f1 = f(x)
            x[i][j] = tmp - h
            f2 = f(x)
            x[i][j] = tmp
            grad[i][j] = (f1 - f2) / (2 * h)
    return grad
