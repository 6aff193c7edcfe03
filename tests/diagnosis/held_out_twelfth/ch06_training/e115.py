# /// variant
# exercise = "init_weights"
# mistakes = ["For \"xavier\" and \"he\" n is sizes[0], the size of the input, in every layer instead of the size before that layer"]
# ///
import math

import numpy as np


def init_weights(sizes, weight_init_std="he"):
    n = sizes[0]
    if weight_init_std == "he":
        std = math.sqrt(2.0 / n)
    elif weight_init_std == "xavier":
        std = math.sqrt(1.0 / n)
    else:
        std = float(weight_init_std)
    params = {}
    for i in range(1, len(sizes)):
        params["W" + str(i)] = std * np.random.randn(sizes[i - 1], sizes[i])
        params["b" + str(i)] = np.zeros(sizes[i])
    return params
