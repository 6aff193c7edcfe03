# /// variant
# exercise = "forward"
# mistakes = ["The bias of the second layer is not added", "The output goes through the sigmoid instead of the identity"]
# ///
import numpy as np


def forward(network, x):
    z1 = sigmoid(np.dot(x, network["W1"]) + network["b1"])
    z2 = sigmoid(np.dot(z1, network["W2"]))
    y = sigmoid(np.dot(z2, network["W3"]) + network["b3"])
    return y
