# /// variant
# exercise = "softmax"
# mistakes = ["sum_along_the_columns"]
# ///
import numpy as np


def softmax(x):
    e = np.exp(x - np.max(x, axis=0))
    return e / np.sum(e, axis=0)
