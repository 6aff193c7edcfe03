# /// variant
# exercise = "step_function"
# mistakes = ["np.heaviside(x, 1) gives 1 at x = 0, where the text asks for 0"]
# ///
import numpy as np


def step_function(x):
    return np.heaviside(x, 1)
