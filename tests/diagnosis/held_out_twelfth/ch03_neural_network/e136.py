# /// variant
# exercise = "accuracy"
# mistakes = ["argmax over axis 1 is taken of t, but t holds labels and has only one axis, so an AxisError is raised"]
# ///
import numpy as np


def accuracy(network, x, t):
    y = predict(network, x)
    y = np.argmax(y, axis=1)
    t = np.argmax(t, axis=1)
    return np.sum(y == t) / float(x.shape[0])
