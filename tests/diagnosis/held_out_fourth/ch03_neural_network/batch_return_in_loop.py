# /// variant
# exercise = "batch_accuracy"
# mistakes = ["only_the_first_batch_counts"]
# says = "The return stands inside the loop, so only the first batch is counted"
# ///
import numpy as np


def batch_accuracy(network, x, t, batch_size):
    accuracy_cnt = 0
    for i in range(0, len(x), batch_size):
        x_batch = x[i : i + batch_size]
        y_batch = predict(network, x_batch)
        p = np.argmax(y_batch, axis=1)
        accuracy_cnt += np.sum(p == t[i : i + batch_size])
        return float(accuracy_cnt) / len(x)
