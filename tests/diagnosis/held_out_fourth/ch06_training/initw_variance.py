# /// variant
# exercise = "init_weights"
# mistakes = ["variance_taken_for_the_deviation"]
# says = "The variance 2/n is used as the standard deviation, the root is missing"
# ///
import numpy as np


def init_weights(sizes, weight_init_std="he"):
    p = {}
    for i, (a, b) in enumerate(zip(sizes, sizes[1:]), start=1):
        scale = weight_init_std
        if weight_init_std == "he":
            scale = 2 / a
        if weight_init_std == "xavier":
            scale = 1 / a
        p[f"W{i}"] = np.random.normal(0, scale, (a, b))
        p[f"b{i}"] = np.zeros(b)
    return p
