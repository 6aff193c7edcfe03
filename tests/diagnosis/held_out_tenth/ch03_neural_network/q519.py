# /// variant
# exercise = "step_function"
# mistakes = ["if is used on a whole array"]
# ///
import numpy as np


def step_function(x):
    if x > 0:
        return 1
    else:
        return 0
