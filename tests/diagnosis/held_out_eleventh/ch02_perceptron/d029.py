# /// variant
# exercise = "OR"
# mistakes = ["np.array(x1, x2) takes the second input as a dtype because the two numbers are not put in a list"]
# ///
import numpy as np


def OR(x1, x2, w1=0.5, w2=0.5, b=-0.2):
    x = np.array(x1, x2)
    w = np.array([w1, w2])
    result = (w * x).sum() + b
    return 1 if result > 0 else 0
