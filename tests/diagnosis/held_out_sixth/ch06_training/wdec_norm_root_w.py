# /// variant
# exercise = "weight_decay"
# mistakes = ["The norm of the weights is used without squaring it"]
# ///
import numpy as np


def weight_decay(params, weight_decay_lambda):
    keys = [k for k in params if "W" in k]
    penalty = sum(weight_decay_lambda / 2 * np.linalg.norm(params[k]) for k in keys)
    return penalty, {k: weight_decay_lambda * params[k] for k in keys}
