# /// variant
# exercise = "accuracy"
# mistakes = ["np.argmax is taken of t although t holds labels and is not one-hot, so all answers are compared with one number"]
# ///
import numpy as np


def accuracy(network, x, t):
    y = predict(network, x)
    y = np.argmax(y, axis=1)
    t = np.argmax(t, axis=0)
    return np.sum(y == t) / float(x.shape[0])
