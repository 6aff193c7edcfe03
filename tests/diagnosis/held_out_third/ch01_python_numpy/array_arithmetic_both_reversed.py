# /// variant
# exercise = "array_arithmetic"
# mistakes = ["difference_the_other_way_round", "floor_division"]
# ///
import numpy as np


def array_arithmetic(x, y):
    out = {}
    out["sum"] = y + x
    out["difference"] = y - x
    out["product"] = y * x
    out["quotient"] = x // y
    return out
