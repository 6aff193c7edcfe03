# /// variant
# exercise = "mean_squared_error"
# mistakes = ["The differences are added up first and the sum is squared, instead of squaring each difference", "The factor 1/2 is missing"]
# ///
import numpy as np


def mean_squared_error(y, t):
    loss = np.sum(y - t) ** 2
    return loss
