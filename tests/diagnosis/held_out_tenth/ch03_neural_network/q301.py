# /// variant
# exercise = "accuracy"
# mistakes = ["predict is called without the network"]
# ///
import numpy as np


def accuracy(network, x, t):
    y = predict(x)
    y = np.argmax(y, axis=1)
    return np.sum(y == t) / float(x.shape[0])
