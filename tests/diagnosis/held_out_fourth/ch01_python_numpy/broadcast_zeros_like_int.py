# /// variant
# exercise = "broadcast"
# mistakes = ["integer_result"]
# says = "The result is made with zeros_like(A), so an integer A cuts the fractions off"
# ///
import numpy as np


def broadcast(A, row):
    B = np.zeros_like(A)
    for i in range(A.shape[0]):
        B[i] = A[i] * row
    return B
