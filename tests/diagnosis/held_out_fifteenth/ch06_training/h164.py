# /// variant
# exercise = "init_weights"
# mistakes = ["Uses 2/n and 1/n, the variances, as the standard deviations, without the square root."]
# ///
import numpy as np

def init_weights(sizes, weight_init_std="he"):
    params = {}
    for i, (n, m) in enumerate(zip(sizes, sizes[1:]), 1):
        std = {"he": 2 / n, "xavier": 1 / n}.get(weight_init_std, weight_init_std)
        params[f"W{i}"], params[f"b{i}"] = std * np.random.randn(n, m), np.zeros(m)
    return params
