# /// variant
# exercise = "batch_accuracy"
# mistakes = ["mean_of_the_batch_accuracies"]
# ///
import numpy as np


def batch_accuracy(network, x, t, batch_size):
    accs = []
    for i in range(0, len(x), batch_size):
        y = np.argmax(predict(network, x[i : i + batch_size]), axis=1)
        accs.append(np.mean(y == t[i : i + batch_size]))
    return np.mean(accs)
