# /// variant
# exercise = "step_function"
# mistakes = ["zero_counts_as_positive"]
# ///
import numpy as np


def step_function(x):
    values = np.asarray(x, dtype=float)
    return np.heaviside(values, 1.0)
