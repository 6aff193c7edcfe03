# /// variant
# exercise = "accuracy"
# mistakes = ["answers_along_the_columns"]
# ///
import numpy as np


def accuracy(network, x, t):
    right = 0
    guesses = np.argmax(predict(network, x), axis=0)
    for g, label in zip(guesses, t):
        right += g == label
    return right / len(t)
