# /// variant
# exercise = "cross_entropy_error"
# mistakes = ["NumPy has no np.ln; the natural logarithm is np.log"]
# ///
import numpy as np


def cross_entropy_error(y, t):
    if y.ndim == 1:
        y = y.reshape(1, y.size)
        t = np.array(t).reshape(1, -1)
    if t.size == y.size:
        t = t.argmax(axis=1)
    batch_size = y.shape[0]
    return -np.sum(np.ln(y[np.arange(batch_size), t.reshape(-1)] + 1e-7)) / batch_size
