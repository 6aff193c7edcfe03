# /// variant
# exercise = "sigmoid"
# mistakes = ["argument_overwritten"]
# ///
import numpy as np


def sigmoid(x):
    if isinstance(x, np.ndarray):
        np.negative(x, out=x)
    else:
        x = -x
    return 1 / (1 + np.exp(np.clip(x, -600, 600)))
