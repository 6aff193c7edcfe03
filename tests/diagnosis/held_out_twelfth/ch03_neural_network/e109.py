# /// variant
# exercise = "init_network"
# mistakes = ["The dictionary is made once outside the function, so every call returns the same arrays", "b3 is a copy of b1 with three elements instead of (0.1, 0.2)"]
# ///
import numpy as np

NETWORK = {
    "W1": np.array([[0.1, 0.3, 0.5], [0.2, 0.4, 0.6]]),
    "W2": np.array([[0.1, 0.4], [0.2, 0.5], [0.3, 0.6]]),
    "W3": np.array([[0.1, 0.3], [0.2, 0.4]]),
    "b1": np.array([0.1, 0.2, 0.3]),
    "b2": np.array([0.1, 0.2]),
    "b3": np.array([0.1, 0.2, 0.3]),
}


def init_network():
    return NETWORK
