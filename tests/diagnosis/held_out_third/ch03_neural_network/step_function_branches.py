# /// variant
# exercise = "step_function"
# mistakes = ["if_on_an_array | exception:array_as_truth"]
# ///
import numpy as np


def step_function(x):
    result = 0
    if x > 0:
        result = 1
    return result
