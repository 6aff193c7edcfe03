# /// variant
# exercise = "accuracy"
# mistakes = ["number_of_right_answers"]
# ///
import numpy as np


def accuracy(network, x, t):
    return np.sum(np.argmax(predict(network, x), axis=1) == t)
