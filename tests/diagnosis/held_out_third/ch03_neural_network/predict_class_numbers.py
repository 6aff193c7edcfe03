# /// variant
# exercise = "predict"
# mistakes = ["class_numbers_in_place_of_probabilities"]
# ///
import numpy as np


def predict(network, x):
    z1 = sigmoid(np.dot(x, network["W1"]) + network["b1"])
    z2 = sigmoid(np.dot(z1, network["W2"]) + network["b2"])
    p = softmax(np.dot(z2, network["W3"]) + network["b3"])
    return p.argmax(axis=-1)
