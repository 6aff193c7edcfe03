# /// variant
# exercise = "accuracy"
# mistakes = ["The labels are treated as if they were one-hot"]
# ///
import numpy as np


def accuracy(network, x, t):
    y = np.argmax(predict(network, x), axis=1)
    t = np.argmax(t, axis=1)
    return np.mean(y == t)
