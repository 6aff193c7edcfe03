# /// variant
# exercise = "forward"
# mistakes = ["writes_into_the_biases | relation:argument_changed | relation:earlier_call"]
# ///
import numpy as np


def layer(signal, W, b):
    a = b
    for i, value in enumerate(signal):
        a += value * W[i]
    return a


def forward(network, x):
    z = sigmoid(layer(x, network["W1"], network["b1"]))
    z = sigmoid(layer(z, network["W2"], network["b2"]))
    return identity_function(layer(z, network["W3"], network["b3"]))
