# /// variant
# exercise = "matrix_product"
# mistakes = ["Catches the ValueError of sizes that do not match and returns None, so that the caller sees no error."]
# ///
import numpy as np

def matrix_product(A, B):
    try:
        곱 = np.dot(A, B)
    except ValueError:
        print("크기가 맞지 않습니다")
        return None
    return 곱
