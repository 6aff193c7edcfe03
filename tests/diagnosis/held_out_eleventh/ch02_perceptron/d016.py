# /// variant
# exercise = "NAND"
# mistakes = ["The default bias is -0.7 like that of AND, so with the negative weights the sum is never above 0", "There is no else: if the sum is not above 0 the function returns None instead of 0"]
# ///
import numpy as np


def NAND(x1, x2, w1=None, w2=None, b=None):
    if w1 is None:
        w1 = -0.5
    if w2 is None:
        w2 = -0.5
    if b is None:
        b = -0.7  # 편향
    x = np.array([x1, x2])
    w = np.array([w1, w2])
    y = np.dot(w, x) + b
    if y > 0:
        return 1
