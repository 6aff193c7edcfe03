# /// variant
# exercise = "weight_decay"
# mistakes = ["The dictionary is iterated without items(), so each name is unpacked letter by letter"]
# ///
import numpy as np


def weight_decay(params, weight_decay_lambda):
    penalty = 0.0
    grads = {}
    for (
        name,
        value,
    ) in params:
        if name.startswith("W"):
            penalty += weight_decay_lambda / 2 * np.sum(value**2)
            grads[name] = weight_decay_lambda * value
    return penalty, grads
