# /// variant
# exercise = "init_weights"
# mistakes = ["size_behind_the_layer"]
# says = "n is the size behind the layer in place of the size before it"
# ///
import numpy as np


def init_weights(sizes, weight_init_std="he"):
    params = {}
    for i in range(1, len(sizes)):
        n = sizes[i]
        if weight_init_std == "he":
            std = np.sqrt(2.0 / n)
        elif weight_init_std == "xavier":
            std = np.sqrt(1.0 / n)
        else:
            std = weight_init_std
        params["W" + str(i)] = std * np.random.randn(sizes[i - 1], sizes[i])
        params["b" + str(i)] = np.zeros(sizes[i])
    return params
