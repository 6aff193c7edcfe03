# /// variant
# exercise = "step_function"
# mistakes = ["The loop goes over the first axis only, so an array with more than one dimension does not work"]
# ///
import numpy as np


def step_function(x):
    if np.ndim(x) == 0:
        return 1 if x > 0 else 0
    x = np.atleast_1d(x)
    result = []
    for v in x:
        if v > 0:
            result.append(1)
        else:
            result.append(0)
    return np.array(result)
