# /// variant
# exercise = "batch_accuracy"
# mistakes = ["The slices end at i + batch_size - 1, so the last row of each batch is left out", "The number of right answers is divided by the number of batches instead of the number of data"]
# ///
import numpy as np


def batch_accuracy(network, x, t, batch_size):
    correct = 0
    batches = 0
    for i in range(0, x.shape[0], batch_size):
        x_batch = x[i : i + batch_size - 1]
        t_batch = t[i : i + batch_size - 1]
        p = predict(network, x_batch).argmax(axis=1)
        correct += (p == t_batch).sum()
        batches += 1
    return correct / batches
