# /// variant
# exercise = "broadcast"
# mistakes = ["B is the caller's A and not a copy, so A is modified", "return is inside the loop, so only the first row is multiplied"]
# ///
import numpy as np


def broadcast(A, row):
    B = A
    for i in range(A.shape[0]):
        B[i] = A[i] * row
        return B
