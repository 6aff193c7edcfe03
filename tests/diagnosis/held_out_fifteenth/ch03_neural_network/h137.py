# /// variant
# exercise = "identity_function"
# mistakes = ["Flattens the array, so that the shape of the input is lost."]
# ///
import numpy as np

def identity_function(x):
    return np.array(x).flatten()
