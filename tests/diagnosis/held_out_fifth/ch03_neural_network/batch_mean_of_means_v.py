# /// variant
# exercise = "batch_accuracy"
# mistakes = ["mean_of_the_batch_accuracies"]
# ///
import numpy as np


def batch_accuracy(network, x, t, batch_size):
    accs = []
    for i in range(0, len(x), batch_size):
        accs.append(accuracy(network, x[i : i + batch_size], t[i : i + batch_size]))
    return np.mean(accs)
