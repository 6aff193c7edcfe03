# /// variant
# exercise = "broadcast"
# mistakes = ["The loop over the columns runs to A.shape[1] inclusive, so the index goes past the end and an IndexError is raised."]
# ///
def broadcast(A, row):
    n, m = A.shape
    B = np.zeros((n, m))
    for i in range(n):
        for j in range(m + 1):
            B[i][j] = A[i][j] * row[j]
    return B
