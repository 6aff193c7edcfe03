# /// variant
# exercise = "hidden_activations"
# mistakes = ["relation:other_keys"]
# ///
import numpy as np


def hidden_activations(x, weights, activation):
    activations = {}
    for i, W in enumerate(weights, 1):
        x = activation(np.dot(x, W))
        activations[i] = x
    return activations
