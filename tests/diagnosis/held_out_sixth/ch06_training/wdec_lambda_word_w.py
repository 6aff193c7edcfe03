# /// variant
# exercise = "weight_decay"
# mistakes = ["exception:syntax"]
# ///
import numpy as np


def weight_decay(params, weight_decay_lambda):
    penalty = 0
    grads = {}
    for key, value in params.items():
        if key.startswith("W"):
            penalty += 0.5 * lambda * np.sum(value * value)
            grads[key] = lambda * value
    return penalty, grads
