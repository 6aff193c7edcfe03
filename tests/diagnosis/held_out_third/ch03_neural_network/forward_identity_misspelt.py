# /// variant
# exercise = "forward"
# mistakes = ["exception:undefined_name"]
# ///
import numpy as np


def forward(network, x):
    a = sigmoid(np.dot(x, network["W1"]) + network["b1"])
    a = sigmoid(np.dot(a, network["W2"]) + network["b2"])
    return identity(np.dot(a, network["W3"]) + network["b3"])
