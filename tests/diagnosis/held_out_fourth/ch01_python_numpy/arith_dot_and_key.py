# /// variant
# exercise = "array_arithmetic"
# mistakes = ["dot_product", "difference_the_other_way_round"]
# says = "The product is the matrix product of the arrays instead of the product of the elements; The difference is y - x"
# ///
import numpy as np


def array_arithmetic(x, y):
    합 = x + y
    차 = y - x
    곱 = np.dot(x, y.T)
    몫 = x / y
    return {"sum": 합, "difference": 차, "product": 곱, "quotient": 몫}
