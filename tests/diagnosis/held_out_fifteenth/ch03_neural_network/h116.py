# /// variant
# exercise = "softmax"
# mistakes = ["Divides by the sum of the whole array, so that in a batch not each row but all rows together have the sum 1."]
# ///
import numpy as np

def softmax(x):
    c = np.max(x)
    exp_a = np.exp(x - c)
    sum_exp_a = np.sum(exp_a)
    y = exp_a / sum_exp_a
    return y
