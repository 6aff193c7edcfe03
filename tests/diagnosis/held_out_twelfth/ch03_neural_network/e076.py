# /// variant
# exercise = "accuracy"
# mistakes = ["The loop begins at 1, so the first row is never counted", "The result is a percentage (times 100) instead of a share"]
# ///
import numpy as np


def accuracy(network, x, t):
    correct = 0
    for i in range(1, len(x)):
        y = predict(network, x[i])
        if np.argmax(y) == t[i]:
            correct += 1
        # print(i, np.argmax(y), t[i])
    return correct / len(x) * 100
