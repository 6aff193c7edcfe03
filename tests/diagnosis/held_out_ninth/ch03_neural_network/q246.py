# /// variant
# exercise = "batch_accuracy"
# mistakes = ["range gets a float because of /"]
# ///
import numpy as np


def batch_accuracy(network, x, t, batch_size):
    correct = 0
    n = len(x) / batch_size
    for k in range(n + 1):
        y = predict(network, x[k * batch_size:(k + 1) * batch_size])
        correct += np.sum(np.argmax(y, axis=1) == t[k * batch_size:(k + 1) * batch_size])
    return correct / len(x)
