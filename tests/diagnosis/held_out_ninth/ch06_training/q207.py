# /// variant
# exercise = "weight_decay"
# mistakes = ["The penalty of a layer replaces that of the layers before", "The gradient is doubled"]
# ///
import numpy as np


def weight_decay(params, weight_decay_lambda):
    grads = {}
    decay = 0
    for key in params.keys():
        if "W" in key:
            decay = weight_decay_lambda / 2 * np.sum(params[key] ** 2)
            grads[key] = 2 * weight_decay_lambda * params[key]
    return (decay, grads)
