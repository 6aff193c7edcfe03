# /// partial
# missing = ["test_another_number_of_classes_works"]
# at_least = 0.6
# at_most = 0.9
# ///
import numpy as np


def accuracy(network, x, t):
    hits = 0
    for i in range(len(x)):
        y = predict(network, x[i])
        best = 0
        for k in range(10):
            if y[k] > y[best]:
                best = k
        if best == t[i]:
            hits += 1
    return hits / len(x)
