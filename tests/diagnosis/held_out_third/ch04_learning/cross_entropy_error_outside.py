# /// variant
# exercise = "cross_entropy_error"
# mistakes = [
#     "small_number_outside_the_logarithm | no_small_number_in_the_logarithm",
#     "one_hot_only | single_label_as_a_factor | relation:wrong_for_labels | relation:also_wrong_for_labels",
# ]
# true = ["exception:shapes_not_broadcast"]
# ///
import numpy as np


def cross_entropy_error(y, t):
    delta = 1e-7
    if y.ndim == 1:
        return -np.sum(t * (np.log(y) + delta))
    return -np.sum(t * (np.log(y) + delta)) / y.shape[0]
