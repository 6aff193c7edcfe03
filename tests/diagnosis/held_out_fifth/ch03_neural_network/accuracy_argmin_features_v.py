# /// variant
# exercise = "accuracy"
# mistakes = ["The hits are divided by the number of inputs of a datum instead of the number of data", "The smallest probability is taken as the answer"]
# ///
import numpy as np


def accuracy(network, x, t):
    hits = 0
    for xi, ti in zip(x, t):
        p = np.argmin(predict(network, xi))
        hits += int(p == ti)
    return hits / x.shape[1]
