# /// variant
# exercise = "init_network"
# mistakes = ["The biases b1, b2 and b3 are plain lists instead of NumPy arrays", "The third weight is stored under the key w3 with a small letter instead of W3"]
# ///
import numpy as np


def init_network():
    return {
        "W1": np.array([[0.1, 0.3, 0.5], [0.2, 0.4, 0.6]]),
        "b1": [0.1, 0.2, 0.3],
        "W2": np.array([[0.1, 0.4], [0.2, 0.5], [0.3, 0.6]]),
        "b2": [0.1, 0.2],
        "w3": np.array([[0.1, 0.3], [0.2, 0.4]]),
        "b3": [0.1, 0.2],
    }
