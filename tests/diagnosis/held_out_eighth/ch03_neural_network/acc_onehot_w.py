# /// variant
# exercise = "accuracy"
# mistakes = ["labels_taken_for_one_hot | exception:axis_out_of_bounds"]
# ///
import numpy as np


def accuracy(network, x, t):
    y = predict(network, x)
    y = np.argmax(y, axis=1)
    t = np.argmax(t, axis=1)
    return np.sum(y == t) / float(x.shape[0])
