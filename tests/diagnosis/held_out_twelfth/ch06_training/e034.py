# /// variant
# exercise = "hidden_activations"
# mistakes = ["The list gets a, the sum before the activation, instead of z", "The input x stands first in the result, before the activations"]
# ///
import numpy as np


def hidden_activations(x, weights, activation):
    result = [x]  # z0
    z = x
    for w in weights:
        a = np.dot(z, w)
        z = activation(a)
        result.append(a)
        # print(i, z.std())
    return result
