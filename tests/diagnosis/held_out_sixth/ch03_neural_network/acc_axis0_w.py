# /// variant
# exercise = "accuracy"
# mistakes = ["answers_along_the_columns"]
# ///
import numpy as np


def accuracy(network, x, t):
    p = predict(network, x)
    answer = np.argmax(p, axis=0)
    n = 0
    for i in range(len(x)):
        if answer[i] == t[i]:
            n += 1
    return n / len(x)
