# /// variant
# exercise = "step_function"
# mistakes = ["Only one-dimensional arrays are handled by the loop", "Zero is counted as positive"]
# ///
import numpy as np


def step_function(x):
    if np.ndim(x) == 0:
        return 1 if x >= 0 else 0
    y = np.zeros(len(x))
    for i in range(len(x)):
        if x[i] >= 0:
            y[i] = 1
    return y
