# /// variant
# exercise = "softmax"
# mistakes = ["The maximum is not subtracted", "The sums of a batch are taken down the columns"]
# ///
import numpy as np


def softmax(x):
    e = np.exp(x)
    if x.ndim == 2:
        return e / np.sum(e, axis=0)
    return e / np.sum(e)
