# /// variant
# exercise = "array_arithmetic"
# mistakes = ["The quotient is computed with floor division"]
# ///
import numpy as np


def array_arithmetic(x, y):
    hap = x + y
    cha = x - y
    gop = x * y
    mok = x // y
    return {"sum": hap, "difference": cha, "product": gop, "quotient": mok}
