# /// variant
# exercise = "hidden_activations"
# mistakes = ["last_layer_only", "last_layer_without_activation"]
# ///
import numpy as np


def hidden_activations(x, weights, activation):
    zs = []
    z = x
    for W in weights:
        a = np.dot(z, W)
        z = a if W is weights[-1] else activation(a)
        zs.append(z)
    return z
