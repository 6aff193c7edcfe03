# /// variant
# exercise = "batch_accuracy"
# mistakes = ["The last incomplete batch is left out"]
# ///
import numpy as np


def batch_accuracy(network, x, t, batch_size):
    cnt = 0
    for k in range(len(x) // batch_size):
        a, b = k * batch_size, (k + 1) * batch_size
        y = predict(network, x[a:b])
        cnt += np.sum(np.argmax(y, axis=1) == t[a:b])
    return cnt / len(x)
