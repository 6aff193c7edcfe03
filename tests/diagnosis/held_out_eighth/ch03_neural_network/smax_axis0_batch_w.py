# /// variant
# exercise = "softmax"
# mistakes = ["sum_along_the_columns"]
# ///
import numpy as np


def softmax(x):
    e = np.exp(x - np.max(x, axis=-1, keepdims=True))
    return e / np.sum(e, axis=0)
