# /// variant
# exercise = "softmax"
# mistakes = ["sums_lose_their_dimension"]
# ///
import numpy as np


def softmax(x):
    m = np.max(x, axis=-1, keepdims=True)
    e = np.exp(x - m)
    return e / np.sum(e, axis=-1)
