# /// variant
# exercise = "broadcast"
# mistakes = ["np.multiply is called with axis=1, a keyword it does not take"]
# ///
import numpy as np


def broadcast(A, row):
    # 행마다 곱하기
    return np.multiply(A, row, axis=1)
