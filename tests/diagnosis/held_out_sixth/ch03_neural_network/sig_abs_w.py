# /// variant
# exercise = "sigmoid"
# mistakes = ["The stable form exp(-abs(x)) is used for negative numbers too, so they give the value of the positive number"]
# ///
import numpy as np


def sigmoid(x):
    # overflow를 피하려고 절댓값을 쓴다
    e = np.exp(-np.abs(x))
    return 1 / (1 + e)
