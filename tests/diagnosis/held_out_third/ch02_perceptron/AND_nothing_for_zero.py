# /// variant
# exercise = "AND"
# mistakes = ["nothing_returned_for_zero | code:return_in_a_branch | relation:returns_nothing"]
# ///
import numpy as np


def AND(x1, x2, w1=None, w2=None, b=None):
    w1 = 1.0 if w1 is None else w1
    w2 = 1.0 if w2 is None else w2
    b = -1.5 if b is None else b
    total = np.dot([w1, w2], [x1, x2]) + b
    if total > 0:
        return 1
