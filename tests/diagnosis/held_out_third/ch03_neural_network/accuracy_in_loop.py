# /// variant
# exercise = "accuracy"
# mistakes = ["returns_after_the_first_image"]
# ///
import numpy as np


def accuracy(network, x, t):
    hits = 0
    for row, label in zip(x, t):
        if np.argmax(predict(network, row)) == label:
            hits += 1
        return hits / len(x)
