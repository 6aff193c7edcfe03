# /// variant
# exercise = "init_weights"
# mistakes = ["A number is joined to a string without str"]
# ///
import numpy as np


def init_weights(sizes, weight_init_std="he"):
    params = {}
    for i in range(1, len(sizes)):
        n = sizes[i - 1]
        if weight_init_std == "he":
            std = np.sqrt(2 / n)
        elif weight_init_std == "xavier":
            std = np.sqrt(1 / n)
        else:
            std = weight_init_std
        params["W" + i] = np.random.randn(n, sizes[i]) * std
        params["b" + i] = np.zeros(sizes[i])
    return params
