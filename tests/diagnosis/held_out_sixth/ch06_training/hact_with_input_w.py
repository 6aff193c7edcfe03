# /// variant
# exercise = "hidden_activations"
# mistakes = ["input_among_the_layers"]
# ///
import numpy as np


def hidden_activations(x, weights, activation):
    zs = [x]
    for W in weights:
        zs.append(activation(zs[-1] @ W))
    return zs
