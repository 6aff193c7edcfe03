# /// variant
# exercise = "AND"
# mistakes = ["given_weights_ignored | code:parameter_ignored"]
# ///
import numpy as np


def AND(x1, x2, w1=None, w2=None, b=None):
    # 가중치와 편향
    w1, w2, b = 0.5, 0.5, -0.7
    x = np.array([x1, x2])
    w = np.array([w1, w2])
    return int(np.sum(w * x) + b > 0)
