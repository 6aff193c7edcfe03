# /// variant
# exercise = "hidden_activations"
# mistakes = ["every_layer_gets_the_input"]
# ///
import numpy as np


def hidden_activations(x, weights, activation):
    zs = []
    for w in weights:
        a = np.dot(x, w)
        z = activation(a)
        zs.append(z)
    return zs
