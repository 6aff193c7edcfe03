# /// variant
# exercise = "init_weights"
# mistakes = ["relation:keys_missing"]
# ///
import numpy as np


def init_weights(sizes, weight_init_std="he"):
    params = {}
    for idx in range(1, len(sizes) - 1):
        scale = weight_init_std
        if weight_init_std == "he":
            scale = np.sqrt(2.0 / sizes[idx - 1])
        if weight_init_std == "xavier":
            scale = np.sqrt(1.0 / sizes[idx - 1])
        params["W" + str(idx)] = scale * np.random.randn(sizes[idx - 1], sizes[idx])
        params["b" + str(idx)] = np.zeros(sizes[idx])
    return params
