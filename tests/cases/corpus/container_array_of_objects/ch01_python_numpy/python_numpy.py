import numpy as np


def truth_table():
    pairs = [(x, y) for x in (True, False) for y in (True, False)]
    return np.array([(x, y, x and y, x or y, not x) for x, y in pairs], dtype=object)
