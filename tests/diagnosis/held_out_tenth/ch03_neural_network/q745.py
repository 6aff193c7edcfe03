# /// variant
# exercise = "predict"
# mistakes = ["Unpacking the dictionary yields its keys and not the arrays"]
# ///
import numpy as np


def predict(network, x):
    W1, b1, W2, b2, W3, b3 = network
    z1 = sigmoid(np.dot(x, W1) + b1)
    z2 = sigmoid(np.dot(z1, W2) + b2)
    return softmax(np.dot(z2, W3) + b3)
