# /// variant
# exercise = "hidden_activations"
# mistakes = ["The keys of the dictionary begin at 1"]
# ///
import numpy as np


def hidden_activations(x, weights, activation):
    acts = {}
    for n, w in enumerate(weights, 1):
        x = activation(np.dot(x, w))
        acts[n] = x
    return acts
