# /// variant
# exercise = "forward"
# mistakes = ["sum_passed_on_in_place_of_the_activation"]
# true = ["code:unused_value"]
# ///
import numpy as np


def forward(network, x):
    a1 = x @ network["W1"] + network["b1"]
    z1 = sigmoid(a1)
    a2 = a1 @ network["W2"] + network["b2"]
    z2 = sigmoid(a2)
    return z2 @ network["W3"] + network["b3"]
