# /// partial
# missing = ["test_parameters_of_other_names_are_not_penalised"]
# at_least = 0.6
# at_most = 0.95
# ///
import numpy as np


def weight_decay(params, weight_decay_lambda):
    penalty = 0
    grads = {}
    for i in range(1, (len(params) + 1) // 2 + 1):
        W = params["W" + str(i)]
        penalty += 0.5 * weight_decay_lambda * np.sum(W**2)
        grads["W" + str(i)] = weight_decay_lambda * W
    return penalty, grads
