# /// variant
# exercise = "init_weights"
# mistakes = ["variance_taken_for_the_deviation", "relation:other_keys"]
# ///
import numpy as np


def init_weights(sizes, weight_init_std="he"):
    out = {}
    for i, (a, b) in enumerate(zip(sizes, sizes[1:])):
        std = {"he": 2 / a, "xavier": 1 / a}.get(weight_init_std, weight_init_std)
        out[f"W{i}"] = np.random.normal(0, std, size=(a, b))
        out[f"b{i}"] = np.zeros(b)
    return out
