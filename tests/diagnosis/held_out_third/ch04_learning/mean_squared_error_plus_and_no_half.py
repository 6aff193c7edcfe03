# /// variant
# exercise = "mean_squared_error"
# mistakes = ["plus_instead_of_minus", "half_forgotten | relation:factor_two"]
# ///
import numpy as np


def mean_squared_error(y, t):
    total = 0
    for a, b in zip(y, t):
        total += (a + b) ** 2
    return total
