# /// variant
# exercise = "softmax"
# mistakes = ["exception:missing_argument | exception:library_missing_argument"]
# ///
import numpy as np


def softmax(x):
    c = np.maximum(x)
    e = np.exp(x - c)
    return e / np.sum(e)
