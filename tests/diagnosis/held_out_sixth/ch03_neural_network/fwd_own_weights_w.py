# /// variant
# exercise = "forward"
# mistakes = ["network_of_the_text_always"]
# ///
import numpy as np


def forward(network, x):
    network = init_network()
    z = x
    for i in (1, 2):
        z = sigmoid(z @ network["W%d" % i] + network["b%d" % i])
    return z @ network["W3"] + network["b3"]
