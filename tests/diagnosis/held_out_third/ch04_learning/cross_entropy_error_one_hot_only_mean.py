# /// variant
# exercise = "cross_entropy_error"
# mistakes = ["one_hot_only | single_label_as_a_factor | relation:wrong_for_labels | relation:also_wrong_for_labels"]
# true = ["exception:shapes_not_broadcast"]
# ///
import numpy as np


def cross_entropy_error(y, t):
    if y.ndim == 1:
        y = y.reshape(1, -1)
        t = t.reshape(1, -1)
    return -np.sum(t * np.log(y + 1e-7)) / y.shape[0]
