# /// variant
# exercise = "accuracy"
# mistakes = ["exception:undefined_name"]
# ///
import numpy as np


def accuracy(network, x, t):
    """Return the share of data that the network classifies correctly."""
    accuracy_cnt = 0
    for i in xrange(len(x)):
        y = predict(network, x[i])
        p = np.argmax(y)
        if p == t[i]:
            accuracy_cnt += 1
    return float(accuracy_cnt) / len(x)
