# /// variant
# exercise = "OR"
# mistakes = ["The result is an array of one element instead of a number", "The bias given as a keyword is ignored"]
# ///
import numpy as np


def OR(x1, x2, w1=0.5, w2=0.5, b=None):
    pyeonhyang = -0.2
    x = np.array([[x1, x2]])
    w = np.array([w1, w2])
    tmp = np.dot(x, w) + pyeonhyang
    return np.where(tmp > 0, 1, 0)
