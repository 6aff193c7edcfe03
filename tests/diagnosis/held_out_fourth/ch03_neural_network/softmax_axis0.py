# /// variant
# exercise = "softmax"
# mistakes = ["sum_along_the_columns"]
# says = "A batch is normalised down the columns instead of along the rows"
# ///
import numpy as np


def softmax(x):
    z = np.exp(x - x.max(axis=0))
    return z / z.sum(axis=0)
