# /// variant
# exercise = "matrix_product"
# mistakes = ["It multiplies element by element with * where the shapes are equal, instead of the matrix product."]
# ///
def matrix_product(A, B):
    if A.shape == B.shape:
        return A * B
    if A.shape[-1] != B.shape[0]:
        raise ValueError("shapes do not fit")
    return A @ B
