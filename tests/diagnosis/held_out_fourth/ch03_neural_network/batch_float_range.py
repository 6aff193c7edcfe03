# /// variant
# exercise = "batch_accuracy"
# mistakes = ["number_of_batches_is_a_fraction"]
# says = "The number of batches is computed with / and range does not take a float"
# ///
import numpy as np


def batch_accuracy(network, x, t, batch_size):
    batches = len(x) / batch_size
    good = 0
    for b in range(batches):
        part = slice(b * batch_size, (b + 1) * batch_size)
        good += np.sum(predict(network, x[part]).argmax(1) == t[part])
    return good / len(x)
