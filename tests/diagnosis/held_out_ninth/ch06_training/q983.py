# /// variant
# exercise = "hidden_activations"
# mistakes = ["An empty list is filled by index"]
# ///
import numpy as np


def hidden_activations(x, weights, activation):
    activations = []
    for i in range(len(weights)):
        if i != 0:
            x = activations[i - 1]
        activations[i] = activation(np.dot(x, weights[i]))
    return activations
