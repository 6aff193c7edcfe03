# /// variant
# exercise = "truth_table"
# mistakes = ["The or column is x + y without subtracting x * y", "The not column is -x instead of 1 - x"]
# ///
import numpy as np


def truth_table():
    # 참은 1, 거짓은 0
    pyo = []
    for x in [1, 0]:
        for y in [1, 0]:
            pyo.append((x, y, x * y, x + y, -x))
    return pyo
