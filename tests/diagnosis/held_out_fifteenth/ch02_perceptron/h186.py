# /// variant
# exercise = "NAND"
# mistakes = ["Calls np.array(x1, x2) without a list, so that the second number is taken for the dtype and it stops with TypeError."]
# ///
import numpy as np

def NAND(x1, x2, w1=-0.5, w2=-0.5, b=0.7):
    x = np.array(x1, x2)
    w = np.array([w1, w2])
    tmp = np.sum(w * x) + b
    if tmp <= 0:
        return 0
    else:
        return 1
