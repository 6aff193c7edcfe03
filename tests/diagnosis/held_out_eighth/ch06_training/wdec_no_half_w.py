# /// variant
# exercise = "weight_decay"
# mistakes = ["half_forgotten"]
# ///
import numpy as np


def weight_decay(params, weight_decay_lambda):
    penalty = 0
    grads = {}
    for key in params:
        if key.startswith("W"):
            W = params[key]
            penalty += weight_decay_lambda * np.sum(W**2)
            grads[key] = weight_decay_lambda * W
    return penalty, grads
