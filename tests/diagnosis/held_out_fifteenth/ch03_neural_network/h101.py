# /// variant
# exercise = "relu"
# mistakes = ["Uses np.max(0, x), where x is taken for the axis: TypeError."]
# ///
import numpy as np

def relu(x):
    return np.max(0, x)
