# /// variant
# exercise = "hidden_activations"
# mistakes = ["The input itself is put into the list"]
# ///
import numpy as np


def hidden_activations(x, weights, activation):
    zs = [x]
    for W in weights:
        zs.append(activation(np.dot(zs[-1], W)))
    return zs
