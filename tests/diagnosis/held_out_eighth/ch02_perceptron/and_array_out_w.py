# /// variant
# exercise = "AND"
# mistakes = ["relation:flattened"]
# ///
import numpy as np


def AND(x1, x2, w1=0.5, w2=0.5, b=-0.7):
    x = np.array([[x1, x2]])
    w = np.array([w1, w2])
    y = np.dot(x, w) + b > 0
    return y.astype(int)
