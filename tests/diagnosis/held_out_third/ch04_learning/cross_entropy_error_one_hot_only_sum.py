# /// variant
# exercise = "cross_entropy_error"
# mistakes = ["one_hot_only | relation:wrong_for_labels", "summed_over_the_batch"]
# ///
import numpy as np


def cross_entropy_error(y, t):
    return -np.sum(t * np.log(y + 1e-7))
