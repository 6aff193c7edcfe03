# /// variant
# exercise = "numerical_gradient"
# mistakes = ["restored_by_adding_back"]
# ///
import numpy as np


def numerical_gradient(f, x):
    h = 1e-4
    slopes = []
    for i in range(x.size):
        x.flat[i] += h
        up = f(x)
        x.flat[i] -= 2 * h
        down = f(x)
        x.flat[i] += h
        slopes.append((up - down) / h / 2)
    return np.array(slopes).reshape(x.shape)
