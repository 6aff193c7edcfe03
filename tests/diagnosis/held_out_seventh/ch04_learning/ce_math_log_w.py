# /// variant
# exercise = "cross_entropy_error"
# mistakes = ["exception:scalar_function_on_array"]
# ///
import math

import numpy as np


def cross_entropy_error(y, t):
    if y.ndim == 1:
        y = y.reshape(1, y.size)
        t = t.reshape(1, t.size)
    if t.size == y.size:
        t = t.argmax(axis=1)
    n = y.shape[0]
    return -np.sum(math.log(y[np.arange(n), t.ravel()] + 1e-7)) / n
