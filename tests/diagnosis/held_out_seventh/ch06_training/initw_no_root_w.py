# /// variant
# exercise = "init_weights"
# mistakes = ["variance_taken_for_the_deviation"]
# ///
import numpy as np


def init_weights(sizes, weight_init_std="he"):
    result = {}
    k = 1
    for n, m in zip(sizes[:-1], sizes[1:]):
        std = 2 / n if weight_init_std == "he" else 1 / n if weight_init_std == "xavier" else weight_init_std
        result["W%d" % k] = np.random.normal(0, std, (n, m))
        result["b%d" % k] = np.zeros(m)
        k += 1
    return result
