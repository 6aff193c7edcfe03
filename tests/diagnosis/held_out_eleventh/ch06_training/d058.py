# /// variant
# exercise = "weight_decay"
# mistakes = ["The norm of W (np.linalg.norm) is not squared in the penalty", "The gradient is W without the factor weight_decay_lambda"]
# ///
import numpy as np


def weight_decay(params, weight_decay_lambda):
    penalty = 0
    grads = {}
    i = 1
    while "W" + str(i) in params:
        W = params["W" + str(i)]
        penalty += 0.5 * weight_decay_lambda * np.linalg.norm(W)
        grads["W" + str(i)] = W.copy()
        i += 1
    return penalty, grads
