# /// partial
# missing = ["test_a_single_number_comes_back_unchanged"]
# at_least = 0.6
# at_most = 0.9
# ///
import numpy as np


def identity_function(x):
    y = x.copy()
    return y
