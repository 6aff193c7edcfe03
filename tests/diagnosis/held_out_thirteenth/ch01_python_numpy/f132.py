# /// variant
# exercise = "broadcast"
# mistakes = ["The inner loop runs over the number of rows of A instead of over its columns, so for a matrix with more columns than rows the last columns stay zero.", "The elements of B are assigned with B(i, j) as if the array were callable, a TypeError."]
# ///
def broadcast(A, row):
    n, m = A.shape
    B = np.zeros((n, m))
    for i in range(n):
        for j in range(n):
            value = A[i, j] * row[j]
            B[i, j] = B(i, j) + value
    return B
