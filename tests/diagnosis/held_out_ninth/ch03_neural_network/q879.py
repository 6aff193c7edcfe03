# /// variant
# exercise = "batch_accuracy"
# mistakes = ["t is not cut into batches, so its length does not fit", "The number of batches instead of images is the denominator"]
# ///
import numpy as np


def batch_accuracy(network, x, t, batch_size):
    cnt = 0
    baechi_su = 0
    for i in range(0, len(x), batch_size):
        y = predict(network, x[i:i + batch_size])
        cnt += np.sum(np.argmax(y, axis=1) == t)
        baechi_su += 1
    return cnt / baechi_su
