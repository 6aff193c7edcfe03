# /// partial
# missing = ["test_three_and_four_dimensions_are_accepted"]
# at_least = 0.6
# at_most = 0.9
# ///
import numpy as np


def numerical_gradient(f, x):
    h = 1e-4
    grad = np.zeros(x.shape)
    if x.ndim == 1:
        for i in range(len(x)):
            old = x[i]
            x[i] = old + h
            plus = f(x)
            x[i] = old - h
            minus = f(x)
            x[i] = old
            grad[i] = (plus - minus) / (2 * h)
    else:
        for i in range(x.shape[0]):
            for j in range(x.shape[1]):
                old = x[i, j]
                x[i, j] = old + h
                plus = f(x)
                x[i, j] = old - h
                minus = f(x)
                x[i, j] = old
                grad[i, j] = (plus - minus) / (2 * h)
    return grad
