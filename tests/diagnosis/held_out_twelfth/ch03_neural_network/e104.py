# /// variant
# exercise = "predict"
# mistakes = ["Returns the number of the most probable class instead of the probabilities"]
# ///
import numpy as np


def predict(network, x):
    z1 = sigmoid(np.dot(x, network["W1"]) + network["b1"])
    z2 = sigmoid(np.dot(z1, network["W2"]) + network["b2"])
    y = softmax(np.dot(z2, network["W3"]) + network["b3"])
    return np.argmax(y, axis=-1)
