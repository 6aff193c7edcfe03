# /// variant
# exercise = "relu"
# mistakes = ["builtin_max_on_an_array | exception:array_as_truth"]
# ///
import numpy as np


def relu(x):
    return max(0, x)
