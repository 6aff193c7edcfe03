# /// partial
# missing = ["test_the_arguments_are_left_alone"]
# at_least = 0.6
# at_most = 0.95
# ///
import numpy as np


def mean_squared_error(y, t):
    y -= t
    return 0.5 * np.sum(y * y)
