# /// variant
# exercise = "weight_decay"
# mistakes = ["half_forgotten"]
# ///
import numpy as np


def weight_decay(params, weight_decay_lambda):
    penalty = 0
    grads = {}
    for name in params:
        if name.startswith("W"):
            penalty += weight_decay_lambda * np.sum(params[name] ** 2)
            grads[name] = weight_decay_lambda * params[name]
    return penalty, grads
