# /// variant
# exercise = "init_weights"
# mistakes = ["The number behind the layer is used for n instead of the number before"]
# ///
import numpy as np


def init_weights(sizes, weight_init_std="he"):
    params = {}
    for i in range(1, len(sizes)):
        n = sizes[i]
        std = {"xavier": np.sqrt(1 / n), "he": np.sqrt(2 / n)}.get(weight_init_std, weight_init_std)
        params[f"W{i}"] = np.random.normal(0, std, (sizes[i - 1], sizes[i]))
        params[f"b{i}"] = np.zeros(sizes[i])
    return params
