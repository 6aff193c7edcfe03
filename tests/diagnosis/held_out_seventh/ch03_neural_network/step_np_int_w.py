# /// variant
# exercise = "step_function"
# mistakes = ["np_int_removed | exception:removed_numpy_alias"]
# ///
import numpy as np


def step_function(x):
    y = x > 0
    return y.astype(np.int)
