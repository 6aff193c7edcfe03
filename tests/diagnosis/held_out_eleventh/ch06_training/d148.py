# /// variant
# exercise = "init_weights"
# mistakes = ["The standard deviation is computed from the size of the layer behind (sizes[i]) instead of the one before"]
# ///
import numpy as np


def init_weights(sizes, weight_init_std="he"):
    params = {}
    for i in range(1, len(sizes)):
        n = sizes[i]
        std = weight_init_std
        if weight_init_std == "he":
            std = np.sqrt(2.0 / n)
        elif weight_init_std == "xavier":
            std = np.sqrt(1.0 / n)
        params["W" + str(i)] = std * np.random.randn(sizes[i - 1], sizes[i])
        params["b" + str(i)] = np.zeros(sizes[i])
    return params
