# /// variant
# exercise = "softmax"
# mistakes = ["batches_only"]
# ///
import numpy as np


def softmax(x):
    shifted = x - np.max(x, axis=1, keepdims=True)
    e = np.exp(shifted)
    return e / np.sum(e, axis=1, keepdims=True)
