# /// variant
# exercise = "broadcast"
# mistakes = ["The result array is made with dtype=int, so that fractions are cut off.", "The loop runs to n - 1, so that the last row stays 0."]
# ///
import numpy as np

def broadcast(A, row):
    행수, 열수 = A.shape
    결과 = np.zeros((행수, 열수), dtype=int)
    for 행 in range(행수 - 1):
        결과[행] = A[행] * row
    return 결과
