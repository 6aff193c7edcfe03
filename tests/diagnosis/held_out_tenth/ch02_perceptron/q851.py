# /// variant
# exercise = "AND"
# mistakes = ["The weights and the bias given as keywords are overwritten", "The bias is too large, so one input is enough"]
# ///
import numpy as np


def AND(x1, x2, w1=None, w2=None, b=None):
    w1, w2, b = 0.5, 0.5, -0.3   # 내가 정한 값
    hap = w1 * x1 + w2 * x2 + b
    return 1 if hap > 0 else 0
