# /// variant
# exercise = "softmax"
# mistakes = ["exception:unknown_keyword"]
# ///
import numpy as np


def softmax(x):
    m = np.max(x, dim=-1, keepdim=True)
    e = np.exp(x - m)
    return e / np.sum(e, dim=-1, keepdim=True)
