# /// variant
# exercise = "weight_decay"
# mistakes = ["The string method is called startswith, not startwith"]
# ///
import numpy as np


def weight_decay(params, weight_decay_lambda):
    total = 0.0
    grads = {}
    for name in params:
        if name.startwith("W"):
            W = params[name]
            total += np.sum(W * W)
            grads[name] = weight_decay_lambda * W
    return weight_decay_lambda / 2 * total, grads
