# /// variant
# exercise = "softmax"
# mistakes = ["maximum_of_the_whole_batch"]
# says = "One maximum of the whole batch is subtracted, so rows of a very different size give nan"
# ///
import numpy as np


def softmax(x):
    x = x - np.max(x)
    if x.ndim == 2:
        x = x.T
        y = np.exp(x) / np.sum(np.exp(x), axis=0)
        return y.T
    return np.exp(x) / np.sum(np.exp(x))
