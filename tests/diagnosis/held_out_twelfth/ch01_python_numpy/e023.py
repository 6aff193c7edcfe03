# /// variant
# exercise = "broadcast"
# mistakes = ["np.multiply has no parameter axis, so the call stops with a TypeError"]
# ///
import numpy as np


def broadcast(A, row):
    # like df.mul(row, axis=1)
    return np.multiply(A, row, axis=1)
