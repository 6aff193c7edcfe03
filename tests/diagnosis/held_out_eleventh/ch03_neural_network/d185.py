# /// variant
# exercise = "step_function"
# mistakes = ["astype gets np.int, which NumPy no longer has"]
# ///
import numpy as np


def step_function(x):
    y = x > 0
    return y.astype(np.int)
