# /// variant
# exercise = "step_function"
# mistakes = ["np.int does not exist in the present NumPy", "A plain number has no astype"]
# ///
import numpy as np


def step_function(x):
    y = x > 0
    return y.astype(np.int)
