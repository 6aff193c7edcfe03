# /// variant
# exercise = "softmax"
# mistakes = ["[:, None] is used on the maximum and the sum of a one-dimensional x, which are plain numbers, so an IndexError is raised"]
# ///
import numpy as np


def softmax(x):
    e = np.exp(x - x.max(axis=-1)[:, None])
    return e / e.sum(axis=-1)[:, None]
