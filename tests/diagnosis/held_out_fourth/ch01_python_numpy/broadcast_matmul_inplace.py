# /// variant
# exercise = "broadcast"
# mistakes = ["overwrites_the_matrix", "The loop over the columns stops before the last column"]
# says = "The result is written into A, so the caller's array changes; The loop over the columns stops before the last column"
# ///
def broadcast(A, row):
    n, m = A.shape
    for i in range(n):
        for j in range(m - 1):
            A[i, j] = A[i, j] * row[j]
    return A
