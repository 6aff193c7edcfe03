# /// variant
# exercise = "hidden_activations"
# mistakes = ["activation is a plain function and has no method forward"]
# ///
import numpy as np


def hidden_activations(x, weights, activation):
    activations = {}
    for i in range(len(weights)):
        if i != 0:
            x = activations[i - 1]
        a = np.dot(x, weights[i])
        z = activation.forward(a)
        activations[i] = z
    return activations
