# /// variant
# exercise = "batch_accuracy"
# mistakes = ["number_of_batches_is_a_fraction | exception:float_for_count"]
# ///
import numpy as np


def batch_accuracy(network, x, t, batch_size=100):
    n = len(x) / batch_size
    hits = 0
    for k in range(n):
        part = slice(k * batch_size, (k + 1) * batch_size)
        hits += np.sum(np.argmax(predict(network, x[part]), axis=1) == t[part])
    return hits / len(x)
