# /// variant
# exercise = "weight_decay"
# mistakes = ["biases_penalised", "The gradient is half of what it should be"]
# ///
import numpy as np


def weight_decay(params, weight_decay_lambda):
    lam = weight_decay_lambda
    loss = sum(lam / 2 * np.sum(p * p) for p in params.values())
    return loss, {k: lam / 2 * p for k, p in params.items()}
