# /// variant
# exercise = "accuracy"
# mistakes = ["The loop skips the first image", "The result is a percentage"]
# ///
import numpy as np


def accuracy(network, x, t):
    matchum = 0
    for i in range(1, len(x)):
        y = predict(network, x[i])
        if np.argmax(y) == t[i]:
            matchum += 1
    return matchum / len(x) * 100
