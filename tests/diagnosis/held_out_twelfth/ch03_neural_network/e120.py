# /// variant
# exercise = "init_network"
# mistakes = ["The outer brackets of W3 are missing, so its second row is taken as the dtype and np.array raises a TypeError"]
# ///
import numpy as np


def init_network():
    return {
        "W1": np.array([[0.1, 0.3, 0.5], [0.2, 0.4, 0.6]]),
        "b1": np.array([0.1, 0.2, 0.3]),
        "W2": np.array([[0.1, 0.4], [0.2, 0.5], [0.3, 0.6]]),
        "b2": np.array([0.1, 0.2]),
        "W3": np.array([0.1, 0.3], [0.2, 0.4]),
        "b3": np.array([0.1, 0.2]),
    }
