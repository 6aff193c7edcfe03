# /// variant
# exercise = "softmax"
# mistakes = ["The keyword keepdims is misspelt as keepdim"]
# ///
import numpy as np


def softmax(x):
    x = x - np.max(x, axis=-1, keepdim=True)
    return np.exp(x) / np.sum(np.exp(x), axis=-1, keepdim=True)
