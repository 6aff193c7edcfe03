# /// partial
# missing = [
#     "test_the_short_last_batch_counts",
#     "test_a_short_batch_weighs_by_its_length",
#     "test_a_batch_larger_than_the_data_is_accepted",
# ]
# at_least = 0.6
# at_most = 0.9
# ///
import numpy as np


def batch_accuracy(network, x, t, batch_size):
    accuracy_cnt = 0
    for i in range(len(x) // batch_size):
        x_batch = x[i * batch_size : (i + 1) * batch_size]
        y_batch = predict(network, x_batch)
        p = np.argmax(y_batch, axis=1)
        accuracy_cnt += np.sum(p == t[i * batch_size : (i + 1) * batch_size])
    return float(accuracy_cnt) / len(x)
