# /// variant
# exercise = "hidden_activations"
# mistakes = ["The list begins with the input x, so that it has one element too many."]
# ///
import numpy as np

def hidden_activations(x, weights, activation):
    activations = [x]
    for w in weights:
        a = np.dot(activations[-1], w)
        z = activation(a)
        activations.append(z)
    return activations
