# /// variant
# exercise = "relu"
# mistakes = ["exception:missing_argument | exception:library_missing_argument"]
# ///
import numpy as np


def relu(x):
    return np.maximum(
        x,
    )
