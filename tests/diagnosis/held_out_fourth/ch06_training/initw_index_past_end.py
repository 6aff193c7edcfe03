# /// variant
# exercise = "init_weights"
# mistakes = ["The loop runs over all sizes and reads one behind the last"]
# ///
import numpy as np


def init_weights(sizes, weight_init_std="he"):
    params = {}
    for i in range(len(sizes)):
        n_in = sizes[i]
        n_out = sizes[i + 1]
        std = {"he": np.sqrt(2 / n_in), "xavier": np.sqrt(1 / n_in)}.get(weight_init_std, weight_init_std)
        params["W" + str(i + 1)] = std * np.random.randn(n_in, n_out)
        params["b" + str(i + 1)] = np.zeros(n_out)
    return params
