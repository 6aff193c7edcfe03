# /// variant
# exercise = "OR"
# mistakes = ["np.sum gets the two products as two arguments, and the second one is taken for the axis"]
# ///
import numpy as np


def OR(x1, x2, w1=0.5, w2=0.5, b=-0.2):
    tmp = np.sum(w1 * x1, w2 * x2) + b
    return int(tmp > 0)
