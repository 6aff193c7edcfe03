# /// variant
# exercise = "broadcast"
# mistakes = ["Only the last row of the product is returned, as the list is made anew in the loop"]
# ///
import numpy as np


def broadcast(A, row):
    for i in range(len(A)):
        rows = []
        rows.append(A[i] * row)
    return np.array(rows)
