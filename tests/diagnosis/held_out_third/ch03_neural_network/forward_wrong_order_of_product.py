# /// variant
# exercise = "forward"
# mistakes = ["The factors are in the other order | exception:shapes_not_aligned"]
# ///
import numpy as np


def forward(network, x):
    h1 = sigmoid(network["W1"] @ x + network["b1"])
    h2 = sigmoid(network["W2"] @ h1 + network["b2"])
    return network["W3"] @ h2 + network["b3"]
