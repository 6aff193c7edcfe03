# /// variant
# exercise = "init_weights"
# mistakes = ["exception:text_in_arithmetic"]
# ///
import numpy as np


def init_weights(sizes, weight_init_std="he"):
    he = weight_init_std == "he"
    params = {}
    for i in range(1, len(sizes)):
        std = np.sqrt(2.0 / sizes[i - 1]) if he else weight_init_std
        params["W" + str(i)] = std * np.random.randn(sizes[i - 1], sizes[i])
        params["b" + str(i)] = np.zeros(sizes[i])
    return params
