# /// variant
# exercise = "broadcast"
# mistakes = ["Uses the matrix product np.dot, which sums over the columns and gives an array of shape (n,)."]
# ///
import numpy as np

def broadcast(A, row):
    return np.dot(A, row)
