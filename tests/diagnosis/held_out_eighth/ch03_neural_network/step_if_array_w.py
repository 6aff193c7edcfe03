# /// variant
# exercise = "step_function"
# mistakes = ["if_on_an_array | exception:array_as_truth"]
# ///
import numpy as np


def step_function(x):
    if x > 0:
        return 1
    else:
        return 0
