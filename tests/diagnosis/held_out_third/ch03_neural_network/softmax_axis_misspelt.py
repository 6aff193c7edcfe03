# /// variant
# exercise = "softmax"
# mistakes = ["exception:unknown_keyword"]
# ///
import numpy as np


def softmax(x):
    x = x - x.max(-1, keepdims=True)
    return np.exp(x) / np.sum(np.exp(x), axsi=-1, keepdims=True)
