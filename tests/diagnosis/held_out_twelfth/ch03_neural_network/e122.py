# /// variant
# exercise = "accuracy"
# mistakes = ["The count is divided by len(x[0]), the number of features, instead of the number of rows"]
# ///
import numpy as np


def accuracy(network, x, t):
    cnt = 0
    for i in range(len(x)):
        y = predict(network, x[i])
        p = np.argmax(y)
        if p == t[i]:
            cnt += 1
    return float(cnt) / len(x[0])
