# /// variant
# exercise = "softmax"
# mistakes = ["result_of_the_type_of_the_input", "no_guard_against_overflow"]
# ///
import numpy as np


def softmax(x):
    x2 = np.atleast_2d(x)
    y = np.zeros_like(x2)
    for i in range(len(x2)):
        e = np.exp(x2[i])
        y[i] = e / np.sum(e)
    return y.reshape(x.shape)
