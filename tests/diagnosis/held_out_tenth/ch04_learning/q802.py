# /// variant
# exercise = "mean_squared_error"
# mistakes = ["return stands inside the loop"]
# ///
import numpy as np


def mean_squared_error(y, t):
    loss = 0
    for k in range(len(y)):
        loss += (y[k] - t[k]) ** 2
        return loss / 2
