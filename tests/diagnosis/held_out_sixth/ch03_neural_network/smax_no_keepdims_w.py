# /// variant
# exercise = "softmax"
# mistakes = ["sums_lose_their_dimension | exception:shapes_not_broadcast"]
# ///
import numpy as np


def softmax(x):
    if x.ndim == 1:
        e = np.exp(x - x.max())
        return e / e.sum()
    # 배치
    e = np.exp(x - x.max(axis=1, keepdims=True))
    return e / e.sum(axis=1)
