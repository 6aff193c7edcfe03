# /// variant
# exercise = "cross_entropy_error"
# mistakes = ["Nothing is added inside the logarithm, so a probability of 0 gives infinity"]
# ///
import numpy as np


def cross_entropy_error(y, t):
    if y.ndim == 1:
        t = t.reshape(1, t.size)
        y = y.reshape(1, y.size)

    # 원-핫이면 레이블로
    if t.size == y.size:
        t = t.argmax(axis=1)

    batch_size = y.shape[0]
    return -np.sum(np.log(y[np.arange(batch_size), t.ravel()])) / batch_size
