# /// variant
# exercise = "step_function"
# mistakes = ["zero_counts_as_positive"]
# says = "The value 0 gives 1 because >= is used"
# ///
import numpy as np


def step_function(x):
    return np.array(x >= 0, dtype=int)
