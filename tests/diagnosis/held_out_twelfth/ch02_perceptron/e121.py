# /// variant
# exercise = "OR"
# mistakes = ["b is given to np.dot as its third argument, which is the output array, so a TypeError is raised"]
# ///
import numpy as np


def OR(x1, x2, w1=0.5, w2=0.5, b=-0.2):
    return int(np.dot([w1, w2], [x1, x2], b) > 0)
