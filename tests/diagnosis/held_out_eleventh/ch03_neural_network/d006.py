# /// variant
# exercise = "predict"
# mistakes = ["The first layer uses relu instead of the sigmoid", "The scores of the output layer go through the sigmoid before softmax"]
# ///
import numpy as np


def predict(network, x):
    a1 = x @ network["W1"] + network["b1"]
    z1 = relu(a1)
    a2 = z1 @ network["W2"] + network["b2"]
    z2 = sigmoid(a2)
    a3 = z2 @ network["W3"] + network["b3"]
    return softmax(sigmoid(a3))
