# /// variant
# exercise = "init_weights"
# mistakes = ["first_size_for_all_layers"]
# ///
import numpy as np


def init_weights(sizes, weight_init_std="he"):
    if weight_init_std == "he":
        std = np.sqrt(2 / sizes[0])
    elif weight_init_std == "xavier":
        std = np.sqrt(1 / sizes[0])
    else:
        std = weight_init_std
    params = {}
    for i in range(len(sizes) - 1):
        params[f"W{i + 1}"] = std * np.random.randn(sizes[i], sizes[i + 1])
        params[f"b{i + 1}"] = np.zeros(sizes[i + 1])
    return params
