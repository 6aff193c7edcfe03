# /// variant
# exercise = "AND"
# mistakes = ["Compares with >= 0 instead of > 0, so that a sum of exactly 0 gives 1."]
# ///
import numpy as np

def AND(x1, x2, w1=0.5, w2=0.5, b=-0.7):
    x = np.array([x1, x2])
    w = np.array([w1, w2])
    tmp = np.sum(w * x) + b
    if tmp < 0:
        return 0
    else:
        return 1
