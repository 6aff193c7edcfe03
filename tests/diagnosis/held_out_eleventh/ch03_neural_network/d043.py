# /// variant
# exercise = "predict"
# mistakes = ["softmax is called with axis=1, but it takes only x"]
# ///
import numpy as np


def predict(network, x):
    W1, W2, W3 = network['W1'], network['W2'], network['W3']
    b1, b2, b3 = network['b1'], network['b2'], network['b3']

    z1 = sigmoid(np.dot(x, W1) + b1)
    z2 = sigmoid(np.dot(z1, W2) + b2)
    return softmax(np.dot(z2, W3) + b3, axis=1)
