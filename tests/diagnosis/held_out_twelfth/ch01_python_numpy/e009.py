# /// variant
# exercise = "truth_table"
# mistakes = ["or is computed as x + y without - x*y, so it is 2 when both are true", "The last column negates y (1 - y) instead of x"]
# ///
import numpy as np


def truth_table():
    x = np.array([1, 1, 0, 0])
    y = np.array([1, 0, 1, 0])
    x_and_y = x * y
    x_or_y = x + y
    not_x = 1 - y
    return np.array([x, y, x_and_y, x_or_y, not_x]).T
