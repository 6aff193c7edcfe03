# /// variant
# exercise = "OR"
# mistakes = ["np.array is given two numbers instead of one list"]
# ///
import numpy as np


def OR(x1, x2, w1=0.5, w2=0.5, b=-0.2):
    x = np.array(x1, x2)
    w = np.array(w1, w2)
    return 1 if np.sum(w * x) + b > 0 else 0
