# /// variant
# exercise = "cross_entropy_error"
# mistakes = ["The base 10 logarithm is used", "One sample is divided by the number of its classes"]
# ///
import numpy as np


def cross_entropy_error(y, t):
    delta = 1e-7
    baechi = y.shape[0]
    if np.size(t) != np.size(y):
        if y.ndim == 1:
            return -np.log10(y[t] + delta) / baechi
        return -np.sum(np.log10(y[np.arange(baechi), t] + delta)) / baechi
    return -np.sum(t * np.log10(y + delta)) / baechi
