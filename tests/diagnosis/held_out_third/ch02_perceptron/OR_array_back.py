# /// variant
# exercise = "OR"
# mistakes = ["array_of_one_element | relation:flattened"]
# ///
import numpy as np


def OR(x1, x2, w1=None, w2=None, b=None):
    w1 = 0.5 if w1 is None else w1
    w2 = 0.5 if w2 is None else w2
    b = -0.2 if b is None else b
    s = np.array([x1]) * w1 + np.array([x2]) * w2 + b
    return (s > 0).astype(int)
