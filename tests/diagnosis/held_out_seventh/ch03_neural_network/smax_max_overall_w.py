# /// variant
# exercise = "softmax"
# mistakes = ["maximum_of_the_whole_batch"]
# ///
import numpy as np


def softmax(x):
    e = np.exp(x - np.max(x))
    return e / np.sum(e, axis=-1, keepdims=True)
