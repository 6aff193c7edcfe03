# /// variant
# exercise = "accuracy"
# mistakes = ["The number of right answers is returned instead of their share"]
# ///
import numpy as np


def accuracy(network, x, t):
    y = predict(network, x)
    p = np.argmax(y, axis=1)
    return np.sum(p == t)
