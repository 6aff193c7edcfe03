# /// variant
# exercise = "softmax"
# mistakes = ["The sum runs over the whole array instead of along the last axis, so the rows of a batch do not each add up to 1."]
# ///
import numpy as np

def softmax(x):
    c = np.max(x)
    exp_x = np.exp(x - c)
    sum_exp_x = np.sum(exp_x)
    return exp_x / sum_exp_x
