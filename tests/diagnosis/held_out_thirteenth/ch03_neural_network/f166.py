# /// variant
# exercise = "matrix_product"
# mistakes = ["A mismatch of the inner sizes is answered with None instead of a ValueError."]
# ///
def matrix_product(A, B):
    if A.shape[-1] != B.shape[0]:
        print("형상이 맞지 않습니다")
        return None
    return np.matmul(A, B)
