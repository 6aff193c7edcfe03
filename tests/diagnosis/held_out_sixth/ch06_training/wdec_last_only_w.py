# /// variant
# exercise = "weight_decay"
# mistakes = ["penalty_of_the_last_layer", "The gradients are W without the factor lambda"]
# ///
import numpy as np


def weight_decay(params, weight_decay_lambda):
    penalty = 0
    grads = {}
    for key in params:
        if key[0] == "W":
            penalty = 0.5 * weight_decay_lambda * np.sum(params[key] ** 2)
            grads[key] = params[key]
    return penalty, grads
