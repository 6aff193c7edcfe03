# /// variant
# exercise = "AND"
# mistakes = ["given_weights_ignored"]
# ///
import numpy as np


def AND(x1, x2, w1=None, w2=None, b=None):
    x, w = np.array([x1, x2]), np.array([0.5, 0.5])
    return 1 if np.sum(w * x) - 0.7 > 0 else 0
