# /// variant
# exercise = "numerical_gradient"
# mistakes = ["restored_by_adding_back"]
# ///
import numpy as np


def numerical_gradient(f, x):
    eps = 1e-4
    slopes = []
    for i in range(x.size):
        x.flat[i] += eps
        high = f(x)
        x.flat[i] -= eps + eps
        low = f(x)
        x.flat[i] += eps
        slopes.append((high - low) / (eps + eps))
    return np.array(slopes).reshape(x.shape)
