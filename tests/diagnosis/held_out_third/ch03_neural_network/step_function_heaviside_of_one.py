# /// variant
# exercise = "step_function"
# mistakes = ["zero_counts_as_positive"]
# ///
import numpy as np


def step_function(x):
    return np.heaviside(x, 1.0)
