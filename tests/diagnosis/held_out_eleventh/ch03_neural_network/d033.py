# /// variant
# exercise = "softmax"
# mistakes = ["The keyword keepdim is that of PyTorch; in NumPy it is keepdims"]
# ///
import numpy as np


def softmax(x):
    c = np.max(x, axis=-1, keepdim=True)
    exp_x = np.exp(x - c)
    return exp_x / np.sum(exp_x, axis=-1, keepdim=True)
