# /// variant
# exercise = "weight_decay"
# mistakes = ["biases_penalised"]
# says = "The biases are punished, too"
# ///
import numpy as np


def weight_decay(params, weight_decay_lambda):
    penalty = 0.5 * weight_decay_lambda * sum(np.sum(p * p) for p in params.values())
    return penalty, {k: weight_decay_lambda * p for k, p in params.items()}
