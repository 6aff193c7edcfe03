# /// variant
# exercise = "cross_entropy_error"
# mistakes = ["missing_minus", "one_hot_only | relation:wrong_for_labels"]
# ///
import numpy as np


def cross_entropy_error(y, t):
    n = 1 if y.ndim == 1 else len(y)
    return np.sum(t * np.log(y + 1e-7)) / n
