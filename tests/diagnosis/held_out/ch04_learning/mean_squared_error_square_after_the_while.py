# /// variant
# exercise = "mean_squared_error"
# mistakes = ["square_of_the_sum"]
# ///
import numpy as np


def mean_squared_error(y, t):
    difference = 0.0
    k = 0
    while k < len(y):
        difference += y[k] - t[k]
        k += 1
    return difference * difference / 2
