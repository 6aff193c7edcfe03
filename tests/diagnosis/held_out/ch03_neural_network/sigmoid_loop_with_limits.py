# /// variant
# exercise = "sigmoid"
# mistakes = ["clipped_too_early"]
# ///
import math

import numpy as np


def one_sigmoid(number):
    number = max(-5.0, min(5.0, float(number)))
    return 1.0 / (1.0 + math.exp(-number))


def sigmoid(x):
    if np.ndim(x) == 0:
        return one_sigmoid(x)
    out = np.zeros(x.shape)
    for place in np.ndindex(x.shape):
        out[place] = one_sigmoid(x[place])
    return out
