# /// variant
# exercise = "sigmoid"
# mistakes = ["The loop over the elements cannot deal with a single number", "The result is rounded to two decimals"]
# ///
import numpy as np


def sigmoid(x):
    result = np.zeros(np.shape(x))
    for i in range(len(x)):
        result[i] = np.round(1 / (1 + np.exp(-x[i])), 2)
    return result
