# /// variant
# exercise = "relu"
# mistakes = ["Values above 1 are cut off at 1 because np.clip has the upper limit 1", "The result is converted to int, so fractions are lost"]
# ///
import numpy as np


def relu(x):
    out = np.clip(x, 0, 1)
    return out.astype(int)
