# /// variant
# exercise = "forward"
# mistakes = ["exception:dict_attribute"]
# ///
import numpy as np


def forward(network, x):
    x1 = sigmoid(x @ network.W1 + network.b1)
    x2 = sigmoid(x1 @ network.W2 + network.b2)
    return identity_function(x2 @ network.W3 + network.b3)
