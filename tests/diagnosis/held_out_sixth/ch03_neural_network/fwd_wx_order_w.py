# /// variant
# exercise = "forward"
# mistakes = ["exception:shapes_not_aligned"]
# ///
import numpy as np


def forward(network, x):
    z1 = sigmoid(np.dot(network["W1"], x) + network["b1"])
    z2 = sigmoid(np.dot(network["W2"], z1) + network["b2"])
    y = np.dot(network["W3"], z2) + network["b3"]
    return y
