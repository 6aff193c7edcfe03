# /// variant
# exercise = "broadcast"
# mistakes = ["matrix_product"]
# ///
import numpy as np


def broadcast(A, row):
    B = A @ row
    return B
