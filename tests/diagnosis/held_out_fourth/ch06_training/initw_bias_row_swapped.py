# /// variant
# exercise = "init_weights"
# mistakes = ["The biases have the shape (1, size) in place of (size,)", "xavier_and_he_exchanged"]
# says = "The biases have the shape (1, size) in place of (size,); xavier and he are exchanged"
# ///
import numpy as np


def init_weights(sizes, weight_init_std="he"):
    params = {}
    for i in range(len(sizes) - 1):
        std = weight_init_std
        if std == "xavier":
            std = np.sqrt(2 / sizes[i])
        elif std == "he":
            std = np.sqrt(1 / sizes[i])
        params["W%d" % (i + 1)] = std * np.random.randn(sizes[i], sizes[i + 1])
        params["b%d" % (i + 1)] = np.zeros((1, sizes[i + 1]))
    return params
