# /// variant
# exercise = "softmax"
# mistakes = ["batches_only | exception:axis_out_of_bounds"]
# ///
import numpy as np


def softmax(x):
    e = np.exp(x - x.max(axis=1, keepdims=True))
    return e / e.sum(axis=1, keepdims=True)
