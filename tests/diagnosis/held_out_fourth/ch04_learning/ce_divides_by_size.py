# /// variant
# exercise = "cross_entropy_error"
# mistakes = ["single_sample_divided_by_its_length"]
# says = "A single sample is divided by the number of classes because len(y) is used before the reshape"
# ///
import numpy as np


def cross_entropy_error(y, t):
    batch_size = len(y)
    if y.ndim == 1:
        y = y[np.newaxis, :]
        t = np.asarray(t)[np.newaxis]
    if t.ndim == 1:
        picked = y[np.arange(len(t)), t]
        return -np.sum(np.log(picked + 1e-7)) / batch_size
    return -np.sum(t * np.log(y + 1e-7)) / batch_size
