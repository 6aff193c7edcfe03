# /// variant
# exercise = "hidden_activations"
# mistakes = ["Assigns to result[i] of an empty list, which stops with IndexError."]
# ///
import numpy as np

def hidden_activations(x, weights, activation):
    result = []
    z = x
    for i in range(len(weights)):
        z = activation(np.dot(z, weights[i]))
        result[i] = z
    return result
