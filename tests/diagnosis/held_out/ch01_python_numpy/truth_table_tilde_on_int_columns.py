# /// variant
# exercise = "truth_table"
# mistakes = ["bitwise_inversion"]
# ///
import numpy as np


def truth_table():
    첫째 = np.repeat([1, 0], 2)
    둘째 = np.tile([1, 0], 2)
    return np.stack([첫째, 둘째, np.minimum(첫째, 둘째), np.maximum(첫째, 둘째), ~첫째], axis=1)
