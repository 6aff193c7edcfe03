# /// variant
# exercise = "softmax"
# mistakes = ["In the batch the maximum and the sum of the first row are used for every row"]
# ///
import numpy as np


def softmax(x):
    if x.ndim == 1:
        e = np.exp(x - x.max())
        return e / e.sum()
    out = np.zeros(x.shape)
    for i, row in enumerate(x):
        c = x[0].max()
        e = np.exp(row - c)
        out[i] = e / np.exp(x[0] - c).sum()
    return out
