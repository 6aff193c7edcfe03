# /// variant
# exercise = "hidden_activations"
# mistakes = ["exception:shapes_not_aligned"]
# ///
import numpy as np


def hidden_activations(x, weights, activation):
    z = x
    zs = {}
    for i in range(len(weights)):
        W = weights[i]
        z = activation(np.dot(W, z))
        zs[i] = z
    return zs
