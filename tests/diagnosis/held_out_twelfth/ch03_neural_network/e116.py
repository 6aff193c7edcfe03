# /// variant
# exercise = "sigmoid"
# mistakes = ["np.apply_along_axis hands whole rows to the function, and math.exp cannot take an array, so a TypeError is raised"]
# ///
import math

import numpy as np


def sigmoid(x):
    return np.apply_along_axis(lambda v: 1 / (1 + math.exp(-v)), -1, np.atleast_1d(x)).reshape(np.shape(x))
