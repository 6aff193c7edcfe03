# /// variant
# exercise = "batch_accuracy"
# mistakes = ["last_batch_dropped"]
# ///
import numpy as np


def batch_accuracy(network, x, t, batch_size):
    n = len(x)
    ok = 0
    for b in range(n // batch_size):
        s = slice(b * batch_size, (b + 1) * batch_size)
        y = predict(network, x[s])
        ok += np.sum(np.argmax(y, axis=1) == t[s])
    return ok / n
