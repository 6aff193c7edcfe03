# /// variant
# exercise = "OR"
# mistakes = ["code:parameter_ignored | bias_not_added"]
# ///
import numpy as np


def OR(x1, x2, w1=0.5, w2=0.5, b=-0.2):
    tmp = w1 * x1 + w2 * x2
    if tmp > 0:
        return 1
    else:
        return 0
