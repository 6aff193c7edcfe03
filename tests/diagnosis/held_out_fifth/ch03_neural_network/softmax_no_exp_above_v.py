# /// variant
# exercise = "softmax"
# mistakes = ["The exponential is missing in the numerator", "over_the_whole_batch"]
# ///
import numpy as np


def softmax(x):
    shifted = x - np.max(x)
    return shifted / np.sum(np.exp(shifted))
