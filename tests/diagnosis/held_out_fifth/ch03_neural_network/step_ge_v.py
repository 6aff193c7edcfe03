# /// variant
# exercise = "step_function"
# mistakes = ["zero_counts_as_positive"]
# ///
import numpy as np


def step_function(x):
    return np.where(x >= 0, 1, 0)
