# /// partial
# missing = ["test_there_may_be_any_number_of_layers"]
# at_least = 0.6
# at_most = 0.95
# ///
import numpy as np


def init_weights(sizes, weight_init_std="he"):
    params = {}
    for i in (1, 2, 3):
        scale = weight_init_std
        if weight_init_std == "xavier":
            scale = np.sqrt(1.0 / sizes[i - 1])
        elif weight_init_std == "he":
            scale = np.sqrt(2.0 / sizes[i - 1])
        params["W" + str(i)] = scale * np.random.randn(sizes[i - 1], sizes[i])
        params["b" + str(i)] = np.zeros(sizes[i])
    return params
