# /// variant
# exercise = "hidden_activations"
# mistakes = ["sums_kept"]
# ///
import numpy as np


def hidden_activations(x, weights, activation):
    result = []
    z = x
    for W in weights:
        a = z @ W
        z = activation(a)
        result.append(a)
    return result
