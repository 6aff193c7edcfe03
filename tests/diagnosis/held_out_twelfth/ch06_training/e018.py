# /// variant
# exercise = "hidden_activations"
# mistakes = ["Every layer starts again from the input x, because x is not replaced by the activation before, so the matrix product of the second layer stops with a ValueError"]
# ///
import numpy as np


def hidden_activations(x, weights, activation):
    activations = {}
    for i in range(len(weights)):
        w = weights[i]
        a = np.dot(x, w)
        z = activation(a)
        activations[i] = z
    return activations
