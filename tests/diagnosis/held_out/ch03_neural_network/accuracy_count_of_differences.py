# /// variant
# exercise = "accuracy"
# mistakes = ["wrong_answers_counted"]
# ///
import numpy as np


def accuracy(network, x, t):
    difference = predict(network, x).argmax(axis=-1) - t
    return np.count_nonzero(difference) / t.size
