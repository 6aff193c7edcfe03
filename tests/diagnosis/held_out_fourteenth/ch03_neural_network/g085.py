# /// variant
# exercise = "matrix_product"
# mistakes = ["It takes A.shape apart into two numbers, which fails with a ValueError where A has one axis."]
# ///
def matrix_product(A, B):
    n, m = A.shape
    m2, p = B.shape
    if m != m2:
        raise ValueError("형상이 맞지 않습니다")
    C = np.zeros((n, p))
    for i in range(n):
        for j in range(p):
            C[i, j] = np.sum(A[i, :] * B[:, j])
    return C
