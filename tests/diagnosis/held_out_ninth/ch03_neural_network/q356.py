# /// variant
# exercise = "predict"
# mistakes = ["The second hidden layer uses relu instead of the sigmoid", "The last bias is not added"]
# ///
import numpy as np


def predict(network, x):
    h1 = sigmoid(x @ network["W1"] + network["b1"])
    h2 = relu(h1 @ network["W2"] + network["b2"])
    jeomsu = h2 @ network["W3"]
    return softmax(jeomsu)
