# /// variant
# exercise = "batch_accuracy"
# mistakes = ["only_where_the_division_is_exact | labels_of_the_first_batch"]
# says = "t is not cut into batches, and the comparison with a shorter batch fails"
# ///
import numpy as np


def batch_accuracy(network, x, t, batch_size):
    count = 0
    for i in range(0, len(x), batch_size):
        p = np.argmax(predict(network, x[i : i + batch_size]), axis=1)
        count += (p == t).sum()
    return count / len(x)
