# /// variant
# exercise = "matrix_product"
# mistakes = ["elementwise_product"]
# ///
import numpy as np


def matrix_product(A, B):
    return A * B
