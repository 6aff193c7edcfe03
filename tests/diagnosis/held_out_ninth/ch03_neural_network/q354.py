# /// variant
# exercise = "matrix_product"
# mistakes = ["The elements are multiplied one by one instead of a matrix product"]
# ///
import numpy as np


def matrix_product(A, B):
    return A * B
