# /// variant
# exercise = "batch_accuracy"
# mistakes = ["The answers of a batch are compared with the labels of all data"]
# ///
import numpy as np


def batch_accuracy(network, x, t, batch_size):
    cnt = 0
    for i in range(0, len(x), batch_size):
        p = np.argmax(predict(network, x[i : i + batch_size]), axis=1)
        cnt += np.sum(p == t)
    return cnt / len(x)
