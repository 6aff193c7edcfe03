# /// variant
# exercise = "softmax"
# mistakes = ["The batch is transposed but not transposed back before it is returned", "For one-dimensional x the exponentials are not divided by their sum"]
# ///
import numpy as np


def softmax(x):
    if x.ndim == 2:
        x = x.T
        x = x - np.max(x, axis=0)
        y = np.exp(x) / np.sum(np.exp(x), axis=0)
        return y

    x = x - np.max(x)  # 오버플로 대책
    return np.exp(x)
