# /// variant
# exercise = "identity_function"
# mistakes = ["The array is flattened, so its shape is lost", "The values are cut to integers"]
# ///
import numpy as np


def identity_function(x):
    y = np.array(x).flatten()
    return y.astype(int)
