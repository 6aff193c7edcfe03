# /// variant
# exercise = "hidden_activations"
# mistakes = ["The sums before the activation are kept instead of the activations", "The last layer is left out"]
# ///
import numpy as np


def hidden_activations(x, weights, activation):
    gyeolgwa = []
    z = x
    for i in range(len(weights) - 1):
        a = z @ weights[i]
        z = activation(a)
        gyeolgwa.append(a)
    return gyeolgwa
