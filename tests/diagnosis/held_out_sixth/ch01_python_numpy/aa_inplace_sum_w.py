# /// variant
# exercise = "array_arithmetic"
# mistakes = ["sum_written_into_x"]
# ///
import numpy as np


def array_arithmetic(x, y):
    # 합
    s = x
    s += y
    # 차
    d = x - y
    # 곱
    p = x * y
    # 몫
    q = x / y
    return {"sum": s, "difference": d, "product": p, "quotient": q}
