# /// variant
# exercise = "cross_entropy_error"
# mistakes = [
#     "averaged_over_all_elements",
#     "one_hot_only | single_label_as_a_factor | relation:wrong_for_labels | relation:also_wrong_for_labels",
# ]
# true = ["exception:shapes_not_broadcast"]
# ///
import numpy as np


def cross_entropy_error(y, t):
    return -np.mean(t * np.log(y + 1e-7))
