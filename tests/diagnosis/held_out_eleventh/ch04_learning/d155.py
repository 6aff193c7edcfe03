# /// variant
# exercise = "cross_entropy_error"
# mistakes = ["np.mean divides by all N * C elements instead of by the number of data N"]
# ///
import numpy as np


def cross_entropy_error(y, t):
    delta = 1e-7
    y = np.atleast_2d(y)
    if np.size(t) != y.size:  # 레이블 -> 원-핫
        t = np.eye(y.shape[1])[np.atleast_1d(t)]
    t = t.reshape(y.shape)
    return -np.mean(t * np.log(y + delta))
