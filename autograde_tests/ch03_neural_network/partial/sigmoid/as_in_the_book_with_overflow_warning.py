# /// partial
# missing = ["test_extreme_numbers_cause_no_warning"]
# at_least = 0.9
# at_most = 0.97
# ///
import numpy as np


def sigmoid(x):
    return 1 / (1 + np.exp(-x))
