# /// variant
# exercise = "batch_accuracy"
# mistakes = ["mean_of_the_batch_accuracies"]
# ///
import numpy as np


def batch_accuracy(network, x, t, batch_size):
    shares = []
    begin = 0
    while begin < x.shape[0]:
        piece = slice(begin, begin + batch_size)
        best = predict(network, x[piece]).argmax(axis=-1)
        hits = [int(a == b) for a, b in zip(best, t[piece])]
        shares.append(sum(hits) / len(hits))
        begin += batch_size
    return sum(shares) / len(shares)
