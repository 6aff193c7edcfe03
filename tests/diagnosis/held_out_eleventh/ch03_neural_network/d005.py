# /// variant
# exercise = "batch_accuracy"
# mistakes = ["The number of batches is len(x) // batch_size, so the data of a shorter last batch are never counted"]
# ///
import numpy as np


def batch_accuracy(network, x, t, batch_size):
    cnt = 0
    for k in range(len(x) // batch_size):
        a = k * batch_size
        b = a + batch_size
        y = predict(network, x[a:b])
        cnt += np.sum(np.argmax(y, axis=1) == t[a:b])
    return float(cnt) / len(x)
