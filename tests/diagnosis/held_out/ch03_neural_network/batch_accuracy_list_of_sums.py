# /// variant
# exercise = "batch_accuracy"
# mistakes = ["labels_of_the_first_batch"]
# ///
import numpy as np


def batch_accuracy(network, x, t, batch_size):
    pieces = [x[i : i + batch_size] for i in range(0, len(x), batch_size)]
    counts = []
    for piece in pieces:
        p = predict(network, piece).argmax(axis=1)
        counts.append(np.sum(p == t[: len(p)]))
    return sum(counts) / len(x)
