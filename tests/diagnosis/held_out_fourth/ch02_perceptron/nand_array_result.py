# /// variant
# exercise = "NAND"
# mistakes = ["The result is an array of one element instead of a single number"]
# ///
import numpy as np


def NAND(x1, x2, w1=-0.5, w2=-0.5, b=0.7):
    x = np.array([[x1, x2]])
    w = np.array([w1, w2])
    return (x.dot(w) + b > 0).astype(int)
