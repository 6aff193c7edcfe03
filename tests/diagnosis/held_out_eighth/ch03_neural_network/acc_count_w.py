# /// variant
# exercise = "accuracy"
# mistakes = ["number_of_right_answers"]
# ///
import numpy as np


def accuracy(network, x, t):
    count = 0
    for i in range(len(x)):
        y = predict(network, x[i])
        if np.argmax(y) == t[i]:
            count += 1
    return float(count)
