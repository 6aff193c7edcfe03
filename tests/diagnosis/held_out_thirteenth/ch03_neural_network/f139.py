# /// variant
# exercise = "matrix_product"
# mistakes = ["The elements are multiplied by * instead of the matrix product, which cannot be broadcast for most shapes (ValueError)."]
# ///
def matrix_product(A, B):
    result = A * B
    return result
