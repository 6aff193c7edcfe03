# /// variant
# exercise = "softmax"
# mistakes = ["batches_only | exception:axis_out_of_bounds"]
# ///
import numpy as np


def softmax(x):
    x = x - np.max(x, axis=1, keepdims=True)
    return np.exp(x) / np.sum(np.exp(x), axis=1, keepdims=True)
