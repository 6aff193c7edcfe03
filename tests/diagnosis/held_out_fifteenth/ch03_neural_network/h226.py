# /// variant
# exercise = "relu"
# mistakes = ["Negative values become 0.01 x instead of 0.", "The values are written into the array of the caller."]
# ///
import numpy as np

def relu(x):
    out = np.asarray(x)
    negative = out < 0
    out[negative] = 0.01 * out[negative]
    return out
