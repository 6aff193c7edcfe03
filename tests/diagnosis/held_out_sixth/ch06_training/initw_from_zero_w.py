# /// variant
# exercise = "init_weights"
# mistakes = ["relation:other_keys", "uniform_weights"]
# ///
import numpy as np


def init_weights(sizes, weight_init_std="he"):
    params = {}
    for i in range(len(sizes) - 1):
        n = sizes[i]
        if weight_init_std == "he":
            std = np.sqrt(2 / n)
        elif weight_init_std == "xavier":
            std = np.sqrt(1 / n)
        else:
            std = weight_init_std
        params[f"W{i}"] = std * np.random.rand(n, sizes[i + 1])
        params[f"b{i}"] = np.zeros(sizes[i + 1])
    return params
