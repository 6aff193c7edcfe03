# /// variant
# exercise = "weight_decay"
# mistakes = ["exception:dict_attribute"]
# ///
import numpy as np


def weight_decay(params, weight_decay_lambda):
    penalty = 0
    grads = {}
    for key, W in params.iteritems():
        if key[0] == "W":
            penalty += 0.5 * weight_decay_lambda * np.sum(W**2)
            grads[key] = weight_decay_lambda * W
    return penalty, grads
