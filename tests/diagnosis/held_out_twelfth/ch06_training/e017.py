# /// variant
# exercise = "weight_decay"
# mistakes = ["penalty is assigned anew in the loop instead of added to, so only the last weight counts"]
# ///
import numpy as np


def weight_decay(params, weight_decay_lambda):
    penalty = 0
    grads = {}
    for key in params:
        if key.startswith("W"):
            W = params[key]
            penalty = 0.5 * weight_decay_lambda * np.sum(W**2)
            grads[key] = weight_decay_lambda * W
    print(penalty)
    return penalty, grads
