# /// variant
# exercise = "matrix_product"
# mistakes = ["The transpose of the product is returned, of shape (p, n) instead of (n, p)."]
# ///
def matrix_product(A, B):
    C = A @ B
    return C.T
