# /// variant
# exercise = "relu"
# mistakes = ["zero_assigned_to_both"]
# ///
import numpy as np


def relu(x):
    out = x[x <= 0] = 0
    return out
