# /// variant
# exercise = "softmax"
# mistakes = ["The sign of the exponent is wrong: exp(-x) as in the sigmoid instead of exp(x)", "np.sum without an axis adds up the whole batch, so the rows of a batch do not each add up to 1"]
# ///
import numpy as np


def softmax(x):
    x = x - np.max(x)
    exp_x = np.exp(-x)
    sum_exp_x = np.sum(exp_x)
    y = exp_x / sum_exp_x
    return y
