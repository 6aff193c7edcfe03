# /// variant
# exercise = "cross_entropy_error"
# mistakes = [
#     "missing_minus",
#     "one_hot_only | single_label_as_a_factor | relation:wrong_for_labels | relation:also_wrong_for_labels",
# ]
# true = ["exception:shapes_not_broadcast"]
# ///
import numpy as np


def cross_entropy_error(y, t):
    n = 1 if y.ndim == 1 else len(y)
    return np.sum(t * np.log(y + 1e-7)) / n
