# /// variant
# exercise = "weight_decay"
# mistakes = ["The penalty is not halved"]
# ///
import numpy as np


def weight_decay(params, weight_decay_lambda):
    decay = 0
    grads = {}
    for key in params:
        if key.startswith("W"):
            decay += weight_decay_lambda * np.sum(params[key] ** 2)
            grads[key] = weight_decay_lambda * params[key]
    return decay, grads
