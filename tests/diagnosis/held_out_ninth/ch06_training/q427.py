# /// variant
# exercise = "init_weights"
# mistakes = ["The loop runs past the last layer"]
# ///
import numpy as np


def init_weights(sizes, weight_init_std="he"):
    params = {}
    for i in range(len(sizes)):
        if weight_init_std == "he":
            s = np.sqrt(2 / sizes[i])
        elif weight_init_std == "xavier":
            s = np.sqrt(1 / sizes[i])
        else:
            s = weight_init_std
        params["W" + str(i + 1)] = s * np.random.randn(sizes[i], sizes[i + 1])
        params["b" + str(i + 1)] = np.zeros(sizes[i + 1])
    return params
