# /// variant
# exercise = "softmax"
# mistakes = ["exception:unknown_keyword"]
# ///
import numpy as np


def softmax(x):
    e = np.exp(x - np.max(x, axis=-1, keepdim=True))
    return e / np.sum(e, axis=-1, keepdims=True)
