# /// variant
# exercise = "init_weights"
# mistakes = ["The number idx is added to the string \"W\" without str(idx)"]
# ///
import numpy as np


def init_weights(sizes, weight_init_std="he"):
    params = {}
    for idx in range(1, len(sizes)):
        before, behind = sizes[idx - 1], sizes[idx]
        if weight_init_std == "he":
            scale = np.sqrt(2 / before)
        elif weight_init_std == "xavier":
            scale = np.sqrt(1 / before)
        else:
            scale = weight_init_std
        params["W" + idx] = scale * np.random.randn(before, behind)
        params["b" + idx] = np.zeros(behind)
    return params
