# /// variant
# exercise = "weight_decay"
# mistakes = ["The weights are looked up as W0, W1 and so on, though the first is W1"]
# ///
import numpy as np


def weight_decay(params, weight_decay_lambda):
    decay = 0
    grads = {}
    n = len(params) // 2
    for i in range(n):
        W = params["W" + str(i)]
        decay += 0.5 * weight_decay_lambda * np.sum(W ** 2)
        grads["W" + str(i)] = weight_decay_lambda * W
    return decay, grads
