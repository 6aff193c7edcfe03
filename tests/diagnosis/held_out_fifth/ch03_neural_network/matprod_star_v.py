# /// variant
# exercise = "matrix_product"
# mistakes = ["elementwise_product"]
# ///
def matrix_product(A, B):
    if A.shape[-1] != B.shape[0]:
        raise ValueError("shapes")
    return A * B
