# /// variant
# exercise = "batch_accuracy"
# mistakes = ["The range ends at len(x) - batch_size, so the last batch is left out", "Every batch is compared with the first batch_size labels instead of its own"]
# ///
import numpy as np


def batch_accuracy(network, x, t, batch_size):
    accuracy_cnt = 0
    for i in range(0, len(x) - batch_size, batch_size):
        x_batch = x[i : i + batch_size]
        t_batch = t[0:batch_size]
        p = np.argmax(predict(network, x_batch), axis=1)
        accuracy_cnt += np.sum(p == t_batch)
    return float(accuracy_cnt) / len(x)
