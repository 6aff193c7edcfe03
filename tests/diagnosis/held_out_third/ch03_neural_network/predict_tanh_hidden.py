# /// variant
# exercise = "predict"
# mistakes = ["tanh_in_the_hidden_layers"]
# ///
import numpy as np


def predict(network, x):
    t1 = np.tanh(x.dot(network["W1"]) + network["b1"])
    t2 = np.tanh(t1.dot(network["W2"]) + network["b2"])
    return softmax(t2.dot(network["W3"]) + network["b3"])
