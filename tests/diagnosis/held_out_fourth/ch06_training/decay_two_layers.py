# /// variant
# exercise = "weight_decay"
# mistakes = ["Only W1 is counted because the return stands inside the loop"]
# ///
import numpy as np


def weight_decay(params, weight_decay_lambda):
    total = 0.0
    grad = {}
    for key, value in params.items():
        if key.startswith("W"):
            total += 0.5 * weight_decay_lambda * np.sum(np.square(value))
            grad[key] = weight_decay_lambda * value
            return total, grad
