# /// variant
# exercise = "init_weights"
# mistakes = ["The square root of xavier is missing", "The biases are ones"]
# ///
import numpy as np


def init_weights(sizes, weight_init_std="he"):
    result = {}
    cheung = 1
    for apu, dwi in zip(sizes[:-1], sizes[1:]):
        if weight_init_std == "he":
            pyojun = np.sqrt(2.0 / apu)
        elif weight_init_std == "xavier":
            pyojun = 1.0 / apu
        else:
            pyojun = weight_init_std
        result["W%d" % cheung] = pyojun * np.random.randn(apu, dwi)
        result["b%d" % cheung] = np.ones(dwi)
        cheung += 1
    return result
