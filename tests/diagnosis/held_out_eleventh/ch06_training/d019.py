# /// variant
# exercise = "weight_decay"
# mistakes = ["The biases are penalised too: the loop does not ask whether a name begins with W"]
# ///
import numpy as np


def weight_decay(params, weight_decay_lambda):
    penalty = 0
    grads = {}
    for key, value in params.items():
        penalty += 0.5 * weight_decay_lambda * np.sum(value**2)
        grads[key] = weight_decay_lambda * value
    return penalty, grads
