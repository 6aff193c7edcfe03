# /// variant
# exercise = "cross_entropy_error"
# mistakes = ["columns_of_all_rows"]
# ///
import numpy as np


def cross_entropy_error(y, t):
    probs = np.atleast_2d(y)
    labels = t.argmax(axis=-1) if np.shape(t) == np.shape(y) else t
    labels = np.reshape(labels, -1)
    n = probs.shape[0]
    picked = np.take(probs, labels, axis=1)
    return np.log(picked + 1e-8).sum() / -n
