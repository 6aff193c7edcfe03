# /// variant
# exercise = "predict"
# mistakes = ["biases_left_out"]
# ///
from functools import reduce

import numpy as np


def predict(network, x):
    def through(signal, name):
        return sigmoid(np.tensordot(signal, network[name], axes=1))

    hidden = reduce(through, ["W1", "W2"], x)
    return softmax(np.tensordot(hidden, network["W3"], axes=1))
