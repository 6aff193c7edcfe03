# /// variant
# exercise = "AND"
# mistakes = []
# ///
import numpy as np


def AND(x1, x2, w1=None, w2=None, b=None):
    if w1 is None:
        w1 = 0.5
    if w2 is None:
        w2 = 0.5
    if b is None:
        b = -0.7
    inputs = np.array([x1, x2])
    weights = np.array([w2, w1])
    return 1 if inputs @ weights + b > 0 else 0
