# /// variant
# exercise = "cross_entropy_error"
# mistakes = ["no_small_number_in_the_logarithm | relation:infinite"]
# ///
import numpy as np


def cross_entropy_error(y, t):
    y = np.atleast_2d(y)
    t = np.asarray(t)
    if t.size == y.size:
        t = t.reshape(y.shape).argmax(1)
    t = t.ravel()
    total = 0.0
    for row, label in zip(y, t):
        total += -np.log(row[label])
    return total / len(y)
