# /// variant
# exercise = "step_function"
# mistakes = ["Compares with >= 0, so that 0 gives 1."]
# ///
import numpy as np

def step_function(x):
    return np.where(np.asarray(x) >= 0, 1, 0)
