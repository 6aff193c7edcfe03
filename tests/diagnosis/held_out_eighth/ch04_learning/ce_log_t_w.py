# /// variant
# exercise = "cross_entropy_error"
# mistakes = ["arguments_in_the_other_order"]
# ///
import numpy as np


def cross_entropy_error(y, t):
    # 레이블이면 원-핫으로 바꾼다
    if y.ndim == 1:
        y = y.reshape(1, y.size)
        t = t.reshape(1, t.size)
    if t.size != y.size:
        t = np.eye(y.shape[1])[t.ravel()]
    return -np.sum(y * np.log(t + 1e-7)) / y.shape[0]
