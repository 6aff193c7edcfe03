# /// variant
# exercise = "forward"
# mistakes = ["exception:missing_key"]
# ///
import numpy as np


def forward(network, x):
    z = sigmoid(x.dot(network["W1"]) + network["B1"])
    z = sigmoid(z.dot(network["W2"]) + network["B2"])
    return z.dot(network["W3"]) + network["B3"]
