# /// variant
# exercise = "predict"
# mistakes = ["b1 is added in the second layer instead of b2", "no_softmax_on_the_output"]
# ///
import numpy as np


def predict(network, x):
    W1, W2, W3 = network["W1"], network["W2"], network["W3"]
    b1, b2, b3 = network["b1"], network["b2"], network["b3"]
    z1 = sigmoid(np.dot(x, W1) + b1)
    z2 = sigmoid(np.dot(z1, W2) + b1)
    a3 = np.dot(z2, W3) + b3
    return a3
