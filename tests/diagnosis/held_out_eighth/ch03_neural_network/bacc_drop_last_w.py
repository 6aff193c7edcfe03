# /// variant
# exercise = "batch_accuracy"
# mistakes = ["last_batch_dropped"]
# ///
import numpy as np


def batch_accuracy(network, x, t, batch_size):
    num_batches = len(x) // batch_size
    correct = 0
    for k in range(num_batches):
        start = k * batch_size
        end = (k + 1) * batch_size
        y = predict(network, x[start:end])
        correct += np.sum(np.argmax(y, axis=1) == t[start:end])
    return correct / len(x)
