# /// variant
# exercise = "predict"
# mistakes = ["sigmoid_on_the_output | sigmoid_before_the_softmax"]
# ///
import numpy as np


def predict(network, x):
    z1 = sigmoid(x @ network["W1"] + network["b1"])
    z2 = sigmoid(z1 @ network["W2"] + network["b2"])
    return softmax(sigmoid(z2 @ network["W3"] + network["b3"]))
