# /// partial
# missing = ["test_a_single_number_gives_a_number"]
# at_least = 0.6
# at_most = 0.9
# ///
import numpy as np


def relu(x):
    y = x.copy()
    y[y < 0] = 0
    return y
