# /// variant
# exercise = "OR"
# mistakes = ["np.array gets the two inputs as two arguments instead of one list"]
# ///
import numpy as np


def OR(x1, x2, w1=0.5, w2=0.5, b=-0.2):
    x = np.array(x1, x2)
    w = np.array(w1, w2)
    tmp = np.sum(w * x) + b
    if tmp <= 0:
        return 0
    else:
        return 1
