# /// variant
# exercise = "accuracy"
# mistakes = ["wrong_answers_counted"]
# ///
import numpy as np


def accuracy(network, x, t):
    guesses = []
    i = 0
    while i < len(x):
        guesses.append(predict(network, x[i]).argmax())
        i += 1
    gaps = np.array(guesses) - t
    return np.count_nonzero(gaps) / len(t)
