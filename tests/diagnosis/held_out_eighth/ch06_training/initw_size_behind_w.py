# /// variant
# exercise = "init_weights"
# mistakes = ["size_behind_the_layer"]
# ///
import numpy as np


def init_weights(sizes, weight_init_std="he"):
    params = {}
    for i in range(1, len(sizes)):
        scale = weight_init_std
        if str(weight_init_std).lower() == "he":
            scale = np.sqrt(2.0 / sizes[i])
        elif str(weight_init_std).lower() == "xavier":
            scale = np.sqrt(1.0 / sizes[i])
        params[f"W{i}"] = scale * np.random.randn(sizes[i - 1], sizes[i])
        params[f"b{i}"] = np.zeros(sizes[i])
    return params
