# /// variant
# exercise = "step_function"
# mistakes = ["np.int no longer exists in NumPy, so an AttributeError is raised"]
# ///
import numpy as np


def step_function(x):
    x = np.array(x)
    y = x > 0
    return y.astype(np.int)
