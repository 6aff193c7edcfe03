# /// variant
# exercise = "accuracy"
# mistakes = ["The first element is left out, since the loop starts at 1", "The result is divided by the number of columns of x instead of the number of rows"]
# ///
import numpy as np


def accuracy(network, x, t):
    n = x.shape[0]
    right = 0
    for i in range(1, n):
        if np.argmax(predict(network, x[i])) == t[i]:
            right = right + 1
    return right / x.shape[1]
