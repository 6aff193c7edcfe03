# /// variant
# exercise = "batch_accuracy"
# mistakes = ["last_batch_dropped"]
# says = "The rows of the last, shorter batch are left out of the count"
# ///
import numpy as np


def batch_accuracy(network, x, t, batch_size):
    n = len(x)
    hit = 0
    for k in range(n // batch_size):
        s = k * batch_size
        y = predict(network, x[s : s + batch_size])
        hit += np.sum(np.argmax(y, axis=1) == t[s : s + batch_size])
    return hit / n
