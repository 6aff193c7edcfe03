# /// variant
# exercise = "softmax"
# mistakes = ["sum_along_the_columns"]
# ///
import numpy as np


def normalise(scores):
    e = np.exp(scores - scores.max())
    return e / e.sum()


def softmax(x):
    if x.ndim == 1:
        return normalise(x)
    y = np.zeros(x.shape)
    for j in range(x.shape[1]):
        y[:, j] = normalise(x[:, j])
    return y
