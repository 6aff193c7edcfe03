# /// variant
# exercise = "cross_entropy_error"
# mistakes = ["exception:unknown_array_attribute"]
# ///
import numpy as np


def cross_entropy_error(y, t):
    if y.dims == 1:
        y = y[None]
        t = np.asarray(t)[None]
    if t.size == y.size:
        t = t.argmax(axis=1)
    return -np.log(y[np.arange(len(y)), t] + 1e-7).mean()
