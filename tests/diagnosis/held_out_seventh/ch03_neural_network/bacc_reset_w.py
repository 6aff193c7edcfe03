# /// variant
# exercise = "batch_accuracy"
# mistakes = ["counter_reset_for_each_batch", "One row too many is taken into each batch"]
# ///
import numpy as np


def batch_accuracy(network, x, t, batch_size):
    n = len(x)
    for i in range(0, n, batch_size):
        count = 0
        end = i + batch_size + 1
        y = np.argmax(predict(network, x[i:end]), axis=1)
        count += np.sum(y == t[i:end])
    return count / n
