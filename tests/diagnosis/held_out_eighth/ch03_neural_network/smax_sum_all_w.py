# /// variant
# exercise = "softmax"
# mistakes = ["over_the_whole_batch"]
# ///
import numpy as np


def softmax(x):
    c = np.max(x)
    exp_x = np.exp(x - c)
    return exp_x / np.sum(exp_x)
