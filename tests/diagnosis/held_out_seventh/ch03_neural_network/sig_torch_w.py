# /// variant
# exercise = "sigmoid"
# mistakes = ["exception:unknown_array_attribute"]
# ///
import numpy as np


def sigmoid(x):
    return 1 / (1 + (-x).exp())
