# /// variant
# exercise = "OR"
# mistakes = ["The bias is too small, so a single 1 does not suffice"]
# ///
import numpy as np


def OR(x1, x2, w1=1, w2=1, b=-1):
    if w1 * x1 + w2 * x2 + b > 0:
        return 1
    else:
        return 0
