# /// variant
# exercise = "OR"
# mistakes = ["The answer is returned as the text \"1\" or \"0\" instead of a number", "The comparison is the wrong way round"]
# ///
import numpy as np


def OR(x1, x2, w1=0.5, w2=0.5, b=-0.2):
    tmp = w1 * x1 + w2 * x2 + b
    if tmp < 0:
        return "1"
    else:
        return "0"
