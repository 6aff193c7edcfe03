# /// variant
# exercise = "cross_entropy_error"
# mistakes = ["The logarithm is np.log10 instead of the natural logarithm", "Nothing keeps the logarithm away from 0: no small number is added, so the loss is infinite if the right class has the probability 0"]
# ///
import numpy as np


def cross_entropy_error(y, t):
    if y.ndim == 1:
        y = y[np.newaxis, :]
        t = np.array([t])
    if t.ndim == 2:
        t = np.argmax(t, axis=1)
    p = np.array([y[i, t[i]] for i in range(len(y))])
    return -np.log10(p).sum() / len(y)
