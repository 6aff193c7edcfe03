# /// variant
# exercise = "softmax"
# mistakes = ["sums_lose_their_dimension | exception:shapes_not_broadcast"]
# says = "keepdims is missing, so the sums of the rows do not fit the columns"
# ///
import numpy as np


def softmax(x):
    e = np.exp(x)
    return e / e.sum(axis=-1)
