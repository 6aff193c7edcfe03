# /// partial
# missing = ["test_a_number_is_the_deviation_of_every_layer"]
# at_least = 0.6
# at_most = 0.95
# ///
import numpy as np


def init_weights(sizes, weight_init_std="he"):
    params = {}
    for i in range(1, len(sizes)):
        scale = np.sqrt({"xavier": 1.0, "he": 2.0}[weight_init_std] / sizes[i - 1])
        params["W" + str(i)] = scale * np.random.randn(sizes[i - 1], sizes[i])
        params["b" + str(i)] = np.zeros(sizes[i])
    return params
