# /// variant
# exercise = "forward"
# mistakes = ["biases_left_out", "softmax_on_the_output"]
# ///
import numpy as np


def forward(network, x):
    z = sigmoid(x @ network["W1"])
    z = sigmoid(z @ network["W2"])
    return softmax(z @ network["W3"])
