# /// variant
# exercise = "batch_accuracy"
# mistakes = ["The counter is set to zero again for every batch", "The smallest instead of the largest probability is chosen"]
# ///
import numpy as np


def batch_accuracy(network, x, t, batch_size):
    for i in range(0, len(x), batch_size):
        matchin_su = 0
        x_batch = x[i:i + batch_size]
        y_batch = predict(network, x_batch)
        p = np.argmin(y_batch, axis=1)
        matchin_su += np.sum(p == t[i:i + batch_size])
    return float(matchin_su) / len(x)
