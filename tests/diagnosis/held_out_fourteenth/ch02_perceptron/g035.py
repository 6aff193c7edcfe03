# /// variant
# exercise = "AND"
# mistakes = ["There is no default for b, so that None is added to the sum when b is not given and a TypeError is raised."]
# ///
import numpy as np

def AND(x1, x2, w1=None, w2=None, b=None):
    x = np.array([x1, x2])
    if w1 is not None and w2 is not None:
        w = np.array([w1, w2])
    else:
        w = np.array([0.5, 0.5])
    합 = np.sum(w * x) + b
    return 1 if 합 > 0 else 0
