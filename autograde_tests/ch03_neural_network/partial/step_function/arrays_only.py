# /// partial
# missing = ["test_a_single_number_gives_a_number"]
# at_least = 0.6
# at_most = 0.9
# ///
import numpy as np


def step_function(x):
    y = x > 0
    return y.astype(int)
