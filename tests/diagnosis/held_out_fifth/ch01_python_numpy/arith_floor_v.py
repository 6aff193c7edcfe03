# /// variant
# exercise = "array_arithmetic"
# mistakes = ["floor_division"]
# ///
import numpy as np


def array_arithmetic(x, y):
    res = {}
    res["sum"] = np.add(x, y)
    res["difference"] = np.subtract(x, y)
    res["product"] = np.multiply(x, y)
    res["quotient"] = x // y  # 나눗셈
    return res
