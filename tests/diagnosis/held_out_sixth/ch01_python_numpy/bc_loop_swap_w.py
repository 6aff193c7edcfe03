# /// variant
# exercise = "broadcast"
# mistakes = ["row_runs_down_the_columns", "The loop over the columns begins at 1, so the first column stays 0"]
# ///
import numpy as np


def broadcast(A, row):
    result = np.zeros(A.shape)
    for i in range(A.shape[0]):
        for j in range(1, A.shape[1]):
            result[i][j] = A[i][j] * row[i]
    return result
