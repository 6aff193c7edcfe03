# /// variant
# exercise = "mean_squared_error"
# mistakes = ["Writes ^ for the power, which is the bitwise xor and stops with TypeError for floats."]
# ///
import numpy as np

def mean_squared_error(y, t):
    diff = y - t
    return 0.5 * np.sum(diff ^ 2)
