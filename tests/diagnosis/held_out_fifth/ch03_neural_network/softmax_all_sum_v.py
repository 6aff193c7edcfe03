# /// variant
# exercise = "softmax"
# mistakes = ["over_the_whole_batch"]
# ///
import numpy as np


def softmax(x):
    c = np.max(x)
    e = np.exp(x - c)
    return e / np.sum(e)
