# /// variant
# exercise = "weight_decay"
# mistakes = ["biases_penalised"]
# ///
import numpy as np


def weight_decay(params, weight_decay_lambda):
    penalty = 0.0
    gradients = {}
    for key, W in params.items():
        penalty += 0.5 * weight_decay_lambda * np.sum(W**2)
        gradients[key] = weight_decay_lambda * W
    return penalty, gradients
