# /// variant
# exercise = "accuracy"
# mistakes = ["percentage"]
# ///
import numpy as np


def accuracy(network, x, t):
    p = predict(network, x).argmax(1)
    return 100.0 * np.mean(p == t)
