# /// variant
# exercise = "predict"
# mistakes = ["The second weights are used twice | exception:shapes_not_aligned"]
# ///
import numpy as np


def predict(network, x):
    z1 = sigmoid(np.dot(x, network["W1"]) + network["b1"])
    z2 = sigmoid(np.dot(z1, network["W2"]) + network["b2"])
    return softmax(np.dot(z2, network["W2"]) + network["b3"])
