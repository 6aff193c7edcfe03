# /// variant
# exercise = "cross_entropy_error"
# mistakes = ["The minus sign is missing for labels", "The small number in the logarithm is missing for one-hot targets"]
# ///
import numpy as np


def cross_entropy_error(y, t):
    if y.ndim == 1:
        y = y[np.newaxis, :]
        t = np.array([t])
    N = len(y)
    if t.ndim == 1:
        return np.sum(np.log(y[range(N), t] + 1e-7)) / N
    else:
        return -np.sum(t * np.log(y)) / N
