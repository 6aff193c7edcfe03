# /// variant
# exercise = "forward"
# mistakes = ["The second layer gets a1 instead of z1, so the sigmoid of the first layer has no effect"]
# ///
import numpy as np


def forward(network, x):
    a1 = np.dot(x, network["W1"]) + network["b1"]
    z1 = sigmoid(a1)
    a2 = np.dot(a1, network["W2"]) + network["b2"]
    z2 = sigmoid(a2)
    a3 = np.dot(z2, network["W3"]) + network["b3"]
    return identity_function(a3)
