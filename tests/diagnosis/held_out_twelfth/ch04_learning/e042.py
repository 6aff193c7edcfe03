# /// variant
# exercise = "numerical_gradient"
# mistakes = ["f is called with changed copies and x itself is never changed, so an f that reads x itself has the gradient 0"]
# ///
import numpy as np


def numerical_gradient(f, x):
    h = 1e-4

    def shifted(i, d):
        z = x.flatten()
        z[i] += d
        return z.reshape(x.shape)

    return np.array([(f(shifted(i, h)) - f(shifted(i, -h))) / (2 * h) for i in range(x.size)]).reshape(x.shape)
