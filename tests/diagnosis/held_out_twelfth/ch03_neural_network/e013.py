# /// variant
# exercise = "softmax"
# mistakes = ["total is set to 0 only before the loop over the rows, so from the second row on the sum holds the rows before as well"]
# ///
import math

import numpy as np


def softmax(x):
    if x.ndim == 1:
        m = max(x)
        e = [math.exp(v - m) for v in x]
        return np.array(e) / sum(e)
    y = np.zeros(x.shape)
    total = 0.0  # 합
    for i in range(x.shape[0]):
        m = max(x[i])
        for j in range(x.shape[1]):
            y[i][j] = math.exp(x[i][j] - m)
            total += y[i][j]
        for j in range(x.shape[1]):
            y[i][j] = y[i][j] / total
    return y
