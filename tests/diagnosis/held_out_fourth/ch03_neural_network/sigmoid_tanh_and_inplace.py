# /// variant
# exercise = "sigmoid"
# mistakes = ["tanh_in_its_place", "argument_overwritten"]
# says = "The formula (1 - e) / (1 + e) is used, which runs from -1 to 1; The sign of the caller's array is turned in place"
# ///
import numpy as np


def sigmoid(x):
    z = np.asarray(x, dtype=float)
    if z.ndim > 0:
        z *= -1
    else:
        z = -z
    e = np.exp(z)
    return (1 - e) / (1 + e)
