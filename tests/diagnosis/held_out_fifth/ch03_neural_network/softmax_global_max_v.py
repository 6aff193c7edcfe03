# /// variant
# exercise = "softmax"
# mistakes = ["maximum_of_the_whole_batch"]
# ///
import numpy as np


def softmax(x):
    m = np.max(x)
    e = np.exp(x - m)
    return e / np.sum(e, axis=-1, keepdims=True)
