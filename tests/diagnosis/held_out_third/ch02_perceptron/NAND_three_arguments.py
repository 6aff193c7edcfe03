# /// variant
# exercise = "NAND"
# mistakes = [
#     "exception:too_many_arguments | exception:library_too_many_arguments | exception:unknown_keyword | code:other_parameters",
# ]
# ///
import numpy as np


def NAND(x1, x2, w1=None, w2=None):
    w1 = -0.5 if w1 is None else w1
    w2 = -0.5 if w2 is None else w2
    return int(w1 * x1 + w2 * x2 + 0.7 > 0)
