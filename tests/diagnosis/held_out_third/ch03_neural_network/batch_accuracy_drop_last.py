# /// variant
# exercise = "batch_accuracy"
# mistakes = ["last_batch_dropped"]
# ///
import numpy as np


def batch_accuracy(network, x, t, batch_size=100):
    hits = 0
    for k in range(len(x) // batch_size):
        begin = k * batch_size
        p = predict(network, x[begin : begin + batch_size])
        hits += int((p.argmax(axis=1) == t[begin : begin + batch_size]).sum())
    return hits / len(x)
