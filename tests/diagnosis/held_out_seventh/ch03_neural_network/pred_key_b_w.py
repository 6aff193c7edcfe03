# /// variant
# exercise = "predict"
# mistakes = ["exception:missing_key | exception:nothing_under_the_key"]
# ///
import numpy as np


def predict(network, x):
    a1 = np.dot(x, network["W1"]) + network["B1"]
    z1 = sigmoid(a1)
    a2 = np.dot(z1, network["W2"]) + network["b2"]
    z2 = sigmoid(a2)
    a3 = np.dot(z2, network["W3"]) + network["b3"]
    return softmax(a3)
