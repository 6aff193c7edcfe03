# /// variant
# exercise = "step_function"
# mistakes = ["truncated_before_the_comparison"]
# ///
import numpy as np


def step_function(x):
    values = [1 if int(number) > 0 else 0 for number in np.ravel(x)]
    return np.array(values).reshape(np.shape(x))
