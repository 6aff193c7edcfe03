# /// variant
# exercise = "batch_accuracy"
# mistakes = ["The accuracies of the batches are averaged, so a shorter last batch weighs as much as a full one"]
# ///
import numpy as np


def batch_accuracy(network, x, t, batch_size):
    accs = []
    for i in range(0, len(x), batch_size):
        p = np.argmax(predict(network, x[i:i + batch_size]), axis=1)
        accs.append(np.mean(p == t[i:i + batch_size]))
    return np.mean(accs)
