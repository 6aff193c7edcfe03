# /// variant
# exercise = "cross_entropy_error"
# mistakes = ["missing_minus | relation:negated", "summed_over_the_batch | relation:factor_batch"]
# says = "The minus sign is missing; A batch of labels is added up without dividing by its size"
# ///
import numpy as np


def cross_entropy_error(y, t):
    y = np.atleast_2d(y)
    if np.size(t) == y.size:
        t = np.reshape(t, y.shape)
        return np.sum(t * np.log(y + 1e-7)) / y.shape[0]
    total = 0.0
    for row, label in zip(y, np.atleast_1d(t)):
        total += np.log(row[label] + 1e-7)
    return total
