# /// variant
# exercise = "weight_decay"
# mistakes = ["The penalty is added to before it has a first value"]
# ///
import numpy as np


def weight_decay(params, weight_decay_lambda):
    grads = {}
    for key, W in params.items():
        if key[0] == "W":
            decay += 0.5 * weight_decay_lambda * np.sum(W ** 2)
            grads[key] = weight_decay_lambda * W
    return decay, grads
