# /// variant
# exercise = "weight_decay"
# mistakes = ["relation:argument_changed"]
# ///
import numpy as np


def weight_decay(params, weight_decay_lambda):
    gradients = {}
    total = 0
    for name, W in params.items():
        if name.startswith("W"):
            total += np.sum(W**2)
            W *= weight_decay_lambda
            gradients[name] = W
    return 0.5 * weight_decay_lambda * total, gradients
