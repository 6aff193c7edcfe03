# /// variant
# exercise = "step_function"
# mistakes = ["relation:argument_changed", "threshold_is_not_zero"]
# ///
import numpy as np


def step_function(x):
    y = np.asarray(x)
    pos = y > 1
    neg = y <= 1
    y[pos] = 1
    y[neg] = 0
    return y
