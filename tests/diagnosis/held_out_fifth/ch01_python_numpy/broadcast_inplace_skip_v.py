# /// variant
# exercise = "broadcast"
# mistakes = ["overwrites_the_matrix", "The loop over the columns begins at 1, so the first column is not multiplied"]
# ///
def broadcast(A, row):
    for j in range(1, A.shape[1]):
        A[:, j] = A[:, j] * row[j]
    return A
