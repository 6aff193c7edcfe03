# /// variant
# exercise = "init_weights"
# mistakes = ["xavier and he are exchanged"]
# ///
import numpy as np


def init_weights(sizes, weight_init_std="he"):
    params = {}
    for i in range(1, len(sizes)):
        scale = weight_init_std
        if weight_init_std == "xavier":
            scale = np.sqrt(2.0 / sizes[i - 1])
        elif weight_init_std == "he":
            scale = np.sqrt(1.0 / sizes[i - 1])
        params["W" + str(i)] = scale * np.random.randn(sizes[i - 1], sizes[i])
        params["b" + str(i)] = np.zeros(sizes[i])
    return params
