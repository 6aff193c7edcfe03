# /// variant
# exercise = "accuracy"
# mistakes = ["number_of_right_answers"]
# says = "The number of right answers is returned without dividing it"
# ///
import numpy as np


def accuracy(network, x, t):
    correct = 0
    for i in range(len(x)):
        y = predict(network, x[i])
        if np.argmax(y) == t[i]:
            correct += 1
    return correct
