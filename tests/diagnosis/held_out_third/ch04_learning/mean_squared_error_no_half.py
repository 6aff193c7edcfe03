# /// variant
# exercise = "mean_squared_error"
# mistakes = ["half_forgotten | relation:factor_two"]
# ///
import numpy as np


def mean_squared_error(y, t):
    d = y - t
    return d.dot(d)
