# /// variant
# exercise = "step_function"
# mistakes = ["1 and 0 are written into the caller's array itself", "Numbers from 0 to 1 are left as they are, because the comparison is with 1"]
# ///
import numpy as np


def step_function(x):
    if isinstance(x, np.ndarray) and x.ndim > 0:
        x[x <= 0] = 0
        x[x >= 1] = 1
        return x
    return 1 if x > 0 else 0
