# /// variant
# exercise = "weight_decay"
# mistakes = ["The biases are punished as well"]
# ///
import numpy as np


def weight_decay(params, weight_decay_lambda):
    W = params.values()
    beol = 0.5 * weight_decay_lambda * sum(np.sum(w ** 2) for w in W)
    grads = {k: weight_decay_lambda * params[k] for k in params}
    return beol, grads
