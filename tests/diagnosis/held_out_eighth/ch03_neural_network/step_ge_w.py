# /// variant
# exercise = "step_function"
# mistakes = ["zero_counts_as_positive"]
# ///
import numpy as np


def step_function(x):
    y = x >= 0
    return np.array(y, dtype=int)
