# /// variant
# exercise = "accuracy"
# mistakes = ["percentage"]
# ///
import numpy as np


def accuracy(network, x, t):
    y = np.argmax(predict(network, x), axis=1)
    return np.sum(y == t) / x.shape[0] * 100
