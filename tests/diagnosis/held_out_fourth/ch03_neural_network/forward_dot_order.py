# /// variant
# exercise = "forward"
# mistakes = ["W and x are multiplied in the wrong order, so the sizes do not fit"]
# ///
import numpy as np


def forward(network, x):
    h = sigmoid(np.dot(network["W1"], x) + network["b1"])
    h = sigmoid(np.dot(network["W2"], h) + network["b2"])
    return np.dot(network["W3"], h) + network["b3"]
