# /// variant
# exercise = "matrix_product"
# mistakes = ["Uses * instead of the matrix product: shapes that cannot be broadcast stop with ValueError, and square ones are multiplied element by element."]
# ///
def matrix_product(A, B):
    C = A * B
    return C
