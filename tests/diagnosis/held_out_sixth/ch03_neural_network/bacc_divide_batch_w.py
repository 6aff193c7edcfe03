# /// variant
# exercise = "batch_accuracy"
# mistakes = ["divided_by_full_batches"]
# ///
import numpy as np


def batch_accuracy(network, x, t, batch_size):
    batches = 0
    right = 0
    for start in range(0, x.shape[0], batch_size):
        xb = x[start : start + batch_size]
        tb = t[start : start + batch_size]
        right += np.sum(np.argmax(predict(network, xb), axis=1) == tb)
        batches += 1
    return right / (batches * batch_size)
