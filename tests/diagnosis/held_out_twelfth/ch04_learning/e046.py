# /// variant
# exercise = "cross_entropy_error"
# mistakes = ["The terms of a batch are summed over axis 0, the samples, so the mean divides by the number of classes instead of the number of samples"]
# ///
import numpy as np


def cross_entropy_error(y, t):
    delta = 1e-7
    if np.ndim(t) < y.ndim:
        t = np.eye(y.shape[-1])[t]
    return -np.mean(np.sum(t * np.log(y + delta), axis=0))
