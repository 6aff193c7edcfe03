# /// variant
# exercise = "batch_accuracy"
# mistakes = ["divided_by_full_batches"]
# ///
import numpy as np


def batch_accuracy(network, x, t, batch_size):
    start = seen = right = 0
    while start < x.shape[0]:
        y = predict(network, x[start : start + batch_size])
        for row, label in zip(y, t[start : start + batch_size]):
            if np.argmax(row) == label:
                right += 1
        seen += batch_size
        start += batch_size
    return right / seen
