# /// variant
# exercise = "init_weights"
# mistakes = ["The case \"xavier\" is forgotten, so that the string is multiplied by an array and it stops with an exception.", "For \"he\" it uses sqrt(1/n) instead of sqrt(2/n)."]
# ///
import numpy as np

def init_weights(sizes, weight_init_std="he"):
    params = {}
    for idx in range(1, len(sizes)):
        scale = weight_init_std
        if str(weight_init_std).lower() == 'he':
            scale = np.sqrt(1.0 / sizes[idx - 1])
        params['W' + str(idx)] = scale * np.random.randn(sizes[idx - 1], sizes[idx])
        params['b' + str(idx)] = np.zeros(sizes[idx])
    return params
