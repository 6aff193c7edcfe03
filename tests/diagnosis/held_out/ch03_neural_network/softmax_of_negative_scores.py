# /// variant
# exercise = "softmax"
# mistakes = []
# ///
import numpy as np


def softmax(x):
    smallest = x.min(axis=-1, keepdims=True)
    e = np.exp(smallest - x)
    return e / e.sum(axis=-1, keepdims=True)
