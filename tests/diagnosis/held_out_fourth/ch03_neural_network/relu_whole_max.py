# /// variant
# exercise = "relu"
# mistakes = ["largest_number_of_the_array"]
# says = "One maximum of the whole array is returned instead of one for each element"
# ///
import numpy as np


def relu(x):
    return max(0, np.max(x))
