# /// variant
# exercise = "init_weights"
# mistakes = ["The loop runs over all sizes, so the last one looks for a size behind the end"]
# ///
import numpy as np


def init_weights(sizes, weight_init_std="he"):
    params = {}
    for i in range(len(sizes)):
        n, m = sizes[i], sizes[i + 1]
        if weight_init_std == "he":
            s = np.sqrt(2 / n)
        elif weight_init_std == "xavier":
            s = np.sqrt(1 / n)
        else:
            s = weight_init_std
        params[f"W{i + 1}"] = np.random.normal(0, s, (n, m))
        params[f"b{i + 1}"] = np.zeros(m)
    return params
