# /// variant
# exercise = "softmax"
# mistakes = ["x -= ... subtracts the maximum in the caller's array, which is changed"]
# ///
import numpy as np


def softmax(x):
    x -= x.max(axis=-1, keepdims=True)
    return (e := np.exp(x)) / e.sum(axis=-1, keepdims=True)
