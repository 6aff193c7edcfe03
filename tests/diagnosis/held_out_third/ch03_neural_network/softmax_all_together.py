# /// variant
# exercise = "softmax"
# mistakes = ["over_the_whole_batch"]
# true = ["maximum_of_the_whole_batch"]
# ///
import numpy as np


def softmax(x):
    e = np.exp(x - x.max())
    return e / e.sum()
