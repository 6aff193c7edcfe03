# /// variant
# exercise = "relu"
# mistakes = ["argument_overwritten | relation:argument_changed"]
# ///
import numpy as np


def relu(x):
    x[x < 0] = 0
    return x
