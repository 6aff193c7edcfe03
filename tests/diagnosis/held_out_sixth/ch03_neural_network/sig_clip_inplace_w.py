# /// variant
# exercise = "sigmoid"
# mistakes = ["argument_overwritten | relation:argument_changed", "clipped_too_early"]
# ///
import numpy as np


def sigmoid(x):
    x = np.asarray(x, dtype=float)
    # overflow 방지
    x[x < -1.0] = -1.0
    x[x > 1.0] = 1.0
    return 1 / (1 + np.exp(-x))
