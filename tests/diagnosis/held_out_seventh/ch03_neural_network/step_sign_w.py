# /// variant
# exercise = "step_function"
# mistakes = ["sign_of_the_number"]
# ///
import numpy as np


def step_function(x):
    return np.sign(x)
