# /// variant
# exercise = "softmax"
# mistakes = ["sum_along_the_columns"]
# ///
import numpy as np


def softmax(x):
    e = np.exp(x - x.max(axis=-1, keepdims=True))
    return e / e.sum(axis=0)
