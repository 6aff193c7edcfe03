# /// variant
# exercise = "cross_entropy_error"
# mistakes = [
#     "one_hot_only | single_label_as_a_factor | relation:wrong_for_labels | relation:also_wrong_for_labels",
#     "summed_over_the_batch | relation:factor_batch",
# ]
# true = ["exception:shapes_not_broadcast"]
# ///
import numpy as np


def cross_entropy_error(y, t):
    return -np.sum(t * np.log(y + 1e-7))
