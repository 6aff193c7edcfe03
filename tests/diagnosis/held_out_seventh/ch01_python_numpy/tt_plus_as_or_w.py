# /// variant
# exercise = "truth_table"
# mistakes = ["or_is_the_sum"]
# ///
import numpy as np


def truth_table():
    # 1 = 참, 0 = 거짓
    result = np.zeros((4, 5), dtype=int)
    i = 0
    for x in [1, 0]:
        for y in [1, 0]:
            result[i] = [x, y, x * y, x + y, 1 - x]
            i += 1
    return result
