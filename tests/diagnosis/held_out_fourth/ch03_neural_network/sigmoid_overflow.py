# /// variant
# exercise = "sigmoid"
# mistakes = ["overflow_warning"]
# says = "The formula is used as it stands, so exp overflows with a warning at -1000"
# ///
import numpy as np


def sigmoid(x):
    return 1 / (1 + np.exp(-x))
