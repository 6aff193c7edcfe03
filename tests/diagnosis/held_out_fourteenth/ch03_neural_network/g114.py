# /// variant
# exercise = "matrix_product"
# mistakes = ["It multiplies the transposes, B.T by A.T, and does not transpose back, so the product is transposed.", "The ValueError of shapes that do not fit is caught, and None is returned."]
# ///
def matrix_product(A, B):
    try:
        return np.dot(B.T, A.T)
    except ValueError:
        print("행렬의 형상이 다릅니다")
