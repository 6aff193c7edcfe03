# /// variant
# exercise = "weight_decay"
# mistakes = ["The biases are penalised, too, since all arrays of params are used."]
# ///
import numpy as np

def weight_decay(params, weight_decay_lambda):
    penalty = 0
    grads = {}
    for name, value in params.items():
        penalty += 0.5 * weight_decay_lambda * np.sum(value ** 2)
        grads[name] = weight_decay_lambda * value
    return penalty, grads
