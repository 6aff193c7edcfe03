# /// variant
# exercise = "weight_decay"
# mistakes = ["Only W1 and W2 are treated, however many weights there are"]
# ///
import numpy as np


def weight_decay(params, weight_decay_lambda):
    penalty = 0
    gradients = {}
    for name in ("W1", "W2"):
        W = params[name]
        penalty += weight_decay_lambda / 2 * (W**2).sum()
        gradients[name] = weight_decay_lambda * W
    return penalty, gradients
