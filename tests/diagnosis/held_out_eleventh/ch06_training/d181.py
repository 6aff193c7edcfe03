# /// variant
# exercise = "init_weights"
# mistakes = ["For \"he\" the standard deviation is 2 / n, the variance, without the square root", "The biases have the size of the layer before instead of the layer behind"]
# ///
import numpy as np


def init_weights(sizes, weight_init_std="he"):
    params = {}
    for i, (n, m) in enumerate(zip(sizes[:-1], sizes[1:]), start=1):
        std = {"he": 2 / n, "xavier": (1 / n) ** 0.5}.get(weight_init_std, weight_init_std)
        params[f"W{i}"] = np.random.normal(0, std, size=(n, m))
        params[f"b{i}"] = np.zeros(n)
    return params
