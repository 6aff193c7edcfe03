# /// variant
# exercise = "cross_entropy_error"
# mistakes = ["averaged_over_all_elements", "one_hot_only | relation:wrong_for_labels"]
# ///
import numpy as np


def cross_entropy_error(y, t):
    return -np.mean(t * np.log(y + 1e-7))
