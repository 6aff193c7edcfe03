# /// partial
# missing = ["test_the_short_last_batch_counts", "test_a_short_batch_weighs_by_its_length"]
# at_least = 0.6
# at_most = 0.9
# ///
import numpy as np


def batch_accuracy(network, x, t, batch_size):
    shares = []
    for i in range(0, len(x), batch_size):
        y = np.argmax(predict(network, x[i : i + batch_size]), axis=1)
        shares.append(np.mean(y == t[i : i + batch_size]))
    return np.mean(shares)
