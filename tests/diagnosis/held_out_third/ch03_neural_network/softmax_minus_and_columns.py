# /// variant
# exercise = "softmax"
# mistakes = ["The sign of the exponent is reversed", "sum_along_the_columns"]
# ///
import numpy as np


def softmax(x):
    e = np.exp(-x)
    return e / np.sum(e, axis=0)
