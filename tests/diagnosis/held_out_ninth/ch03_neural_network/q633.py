# /// variant
# exercise = "forward"
# mistakes = ["The weights stand left of the input in the product, so the shapes do not fit"]
# ///
import numpy as np


def forward(network, x):
    z = x
    for i in (1, 2):
        z = sigmoid(np.dot(network["W%d" % i], z) + network["b%d" % i])
    return np.dot(network["W3"], z) + network["b3"]
