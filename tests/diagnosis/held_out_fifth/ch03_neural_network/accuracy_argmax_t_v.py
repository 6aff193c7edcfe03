# /// variant
# exercise = "accuracy"
# mistakes = ["labels_taken_for_one_hot"]
# ///
import numpy as np


def accuracy(network, x, t):
    y = np.argmax(predict(network, x), axis=1)
    t = np.argmax(t, axis=1)
    return np.sum(y == t) / float(x.shape[0])
