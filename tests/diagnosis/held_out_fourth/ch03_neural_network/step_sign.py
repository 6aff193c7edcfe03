# /// variant
# exercise = "step_function"
# mistakes = ["sign_of_the_number"]
# says = "np.sign is used, which is -1 for negative numbers"
# ///
import numpy as np


def step_function(x):
    return np.sign(x)
