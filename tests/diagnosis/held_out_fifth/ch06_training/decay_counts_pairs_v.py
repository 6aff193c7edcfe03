# /// variant
# exercise = "weight_decay"
# mistakes = ["It is assumed that every second name is a weight and that there are W1 to W3, so other networks lack a name"]
# ///
import numpy as np


def weight_decay(params, weight_decay_lambda):
    penalty, grads = 0.0, {}
    for i in range(1, 4):
        W = params["W" + str(i)]
        penalty += 0.5 * weight_decay_lambda * np.sum(W**2)
        grads["W" + str(i)] = weight_decay_lambda * W
    return penalty, grads
