# /// variant
# exercise = "step_function"
# mistakes = ["It compares with >= instead of >, so the step at 0 is 1."]
# ///
import numpy as np

def step_function(x):
    x = np.array(x)
    y = x >= 0
    return y.astype(int)
