# /// variant
# exercise = "broadcast"
# mistakes = ["np.dot(A, row) is a matrix-vector product of shape (n,) instead of the elementwise product of shape (n, m)"]
# ///
import numpy as np


def broadcast(A, row):
    B = np.dot(A, row)
    return B
