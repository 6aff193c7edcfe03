# /// variant
# exercise = "accuracy"
# mistakes = ["The number of right answers is returned without dividing it by the number of data"]
# ///
import numpy as np


def accuracy(network, x, t):
    count = 0
    for i in range(len(x)):
        y = predict(network, x[i])
        if np.argmax(y) == t[i]:
            count += 1
    return count
