# /// variant
# exercise = "predict"
# mistakes = ["class_numbers_in_place_of_probabilities"]
# ///
import numpy as np


def predict(network, x):
    z = x
    for k in ("1", "2"):
        z = sigmoid(np.dot(z, network["W" + k]) + network["b" + k])
    y = softmax(np.dot(z, network["W3"]) + network["b3"])
    return np.argmax(y, axis=-1)
