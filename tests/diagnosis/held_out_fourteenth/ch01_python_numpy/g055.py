# /// variant
# exercise = "broadcast"
# mistakes = ["It multiplies A[i, j] by row[i] instead of row[j], so each row of A is multiplied by a single number."]
# ///
def broadcast(A, row):
    B = np.zeros(A.shape)
    for i in range(A.shape[0]):
        for j in range(A.shape[1]):
            B[i, j] = A[i, j] * row[i]
    return B
