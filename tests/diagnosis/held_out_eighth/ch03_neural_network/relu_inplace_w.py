# /// variant
# exercise = "relu"
# mistakes = ["argument_overwritten | relation:argument_changed"]
# ///
import numpy as np


def relu(x):
    out = np.asarray(x)
    out[out < 0] = 0
    return out
