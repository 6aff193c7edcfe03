# /// variant
# exercise = "hidden_activations"
# mistakes = ["every_layer_gets_the_input"]
# says = "Every layer gets x, the output of the layer before is not passed on"
# ///
import numpy as np


def hidden_activations(x, weights, activation):
    result = []
    for W in weights:
        a = np.dot(x, W)
        z = activation(a)
        result.append(z)
    return result
