# /// variant
# exercise = "cross_entropy_error"
# mistakes = ["small_number_too_large", "summed_over_the_batch | relation:factor_batch"]
# ///
import numpy as np


def cross_entropy_error(y, t):
    eps = 1e-1
    if y.ndim == 1:
        y, t = y.reshape(1, -1), t.reshape(1, -1)
    if t.size == y.size:
        t = t.argmax(axis=1)
    t = t.ravel()
    n = y.shape[0]
    return -np.sum(np.log(y[np.arange(n), t] + eps))
