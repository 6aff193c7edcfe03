# /// variant
# exercise = "softmax"
# mistakes = ["NumPy is called with the argument dim of PyTorch"]
# ///
import numpy as np


def softmax(x):
    m = np.max(x, axis=-1, keepdims=True)
    e = np.exp(x - m)
    return e / np.sum(e, dim=-1, keepdims=True)
