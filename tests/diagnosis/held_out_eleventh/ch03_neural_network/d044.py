# /// variant
# exercise = "softmax"
# mistakes = ["For a batch the sum is taken over axis 0, so the columns add up to 1 instead of the rows"]
# ///
import numpy as np


def softmax(x):
    e = np.exp(x - np.max(x))
    return e / np.sum(e, axis=0)
