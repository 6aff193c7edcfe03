# /// variant
# exercise = "hidden_activations"
# mistakes = ["exception:not_callable"]
# ///
import numpy as np


def hidden_activations(x, weights, activation):
    found = []
    h = x
    for W in weights:
        activation = activation(np.dot(h, W))
        found.append(activation)
        h = activation
    return found
