# /// variant
# exercise = "mean_squared_error"
# mistakes = ["Divides by the number of elements, too: half the mean of the squared differences instead of half their sum."]
# ///
import numpy as np

def mean_squared_error(y, t):
    return np.mean((y - t) ** 2) / 2
