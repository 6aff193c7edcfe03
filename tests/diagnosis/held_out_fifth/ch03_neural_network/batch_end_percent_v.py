# /// variant
# exercise = "batch_accuracy"
# mistakes = ["The result is a percentage", "last_row_of_each_batch_left_out"]
# ///
import numpy as np


def batch_accuracy(network, x, t, batch_size):
    맞음 = 0
    for i in range(0, x.shape[0], batch_size):
        끝 = i + batch_size - 1
        if 끝 == i:
            끝 = i + 1
        y_batch = predict(network, x[i:끝])
        맞음 += np.sum(np.argmax(y_batch, axis=1) == t[i:끝])
    return 100 * 맞음 / len(x)
