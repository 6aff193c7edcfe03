# /// variant
# exercise = "batch_accuracy"
# mistakes = ["number_of_batches_is_a_fraction | exception:float_for_count"]
# ///
import numpy as np


def batch_accuracy(network, x, t, batch_size):
    hits = 0
    n_batch = len(x) / batch_size
    for b in range(n_batch):
        part = slice(b * batch_size, (b + 1) * batch_size)
        y = np.argmax(predict(network, x[part]), axis=1)
        hits += (y == t[part]).sum()
    return hits / len(x)
