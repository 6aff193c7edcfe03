# /// variant
# exercise = "step_function"
# mistakes = ["x is converted to integers before the comparison, so 0.5 becomes 0", "The comparison is >= 0, so the result at 0 is 1"]
# ///
import numpy as np


def step_function(x):
    x = np.array(x, dtype=int)
    return np.where(x >= 0, 1, 0)
