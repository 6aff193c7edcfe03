# /// variant
# exercise = "accuracy"
# mistakes = ["The counter is increased before it exists"]
# ///
import numpy as np


def accuracy(network, x, t):
    for xi, ti in zip(x, t):
        if np.argmax(predict(network, xi)) == ti:
            hits += 1
    return hits / len(x)
