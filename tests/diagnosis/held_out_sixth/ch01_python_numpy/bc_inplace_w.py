# /// variant
# exercise = "broadcast"
# mistakes = ["overwrites_the_matrix"]
# ///
import numpy as np


def broadcast(A, row):
    A *= row
    return A
