# /// variant
# exercise = "softmax"
# mistakes = ["over_the_whole_batch", "no_guard_against_overflow"]
# ///
import numpy as np


def softmax(x):
    powers = np.array([np.e**score for score in x.ravel()])
    total = 0
    for power in powers:
        total = total + power
    return (powers / total).reshape(x.shape)
