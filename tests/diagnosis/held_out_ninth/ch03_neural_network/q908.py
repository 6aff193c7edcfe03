# /// variant
# exercise = "step_function"
# mistakes = ["Zero yields 1 because of >="]
# ///
import numpy as np


def step_function(x):
    return (x >= 0) * 1
