# /// variant
# exercise = "accuracy"
# mistakes = ["percentage"]
# says = "A percentage is returned"
# ///
import numpy as np


def accuracy(network, x, t):
    guess = predict(network, x).argmax(axis=1)
    return np.mean(guess == t) * 100
