# /// variant
# exercise = "forward"
# mistakes = ["The weight stands before the input, so the shapes do not fit"]
# ///
import numpy as np


def forward(network, x):
    A1 = np.dot(network["W1"], x) + network["b1"]
    Z1 = sigmoid(A1)
    A2 = np.dot(network["W2"], Z1) + network["b2"]
    Z2 = sigmoid(A2)
    return np.dot(network["W3"], Z2) + network["b3"]
