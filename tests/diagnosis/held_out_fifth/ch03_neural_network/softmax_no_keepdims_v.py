# /// variant
# exercise = "softmax"
# mistakes = ["sums_lose_their_dimension"]
# ///
import numpy as np


def softmax(x):
    exp_x = np.exp(x - np.max(x, axis=-1, keepdims=True))
    s = exp_x.sum(axis=x.ndim - 1)
    return exp_x / s
