# /// variant
# exercise = "cross_entropy_error"
# mistakes = ["single_sample_divided_by_its_length"]
# ///
import numpy as np


def cross_entropy_error(y, t):
    delta = 1e-7
    C = y.shape[-1]
    T = np.asarray(t)
    if T.shape != y.shape:
        T = np.eye(C)[T]
    return -np.sum(T * np.log(y + delta)) / len(y)
