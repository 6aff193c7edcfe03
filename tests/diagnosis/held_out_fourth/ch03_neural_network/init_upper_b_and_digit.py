# /// variant
# exercise = "init_network"
# mistakes = ["relation:other_keys", "filled_row_by_row"]
# says = "The keys of the biases are B1, B2, B3 with capital letters; W3 is given the values by rows in counting order, with 0.2 and 0.3 exchanged"
# ///
import numpy as np


def init_network():
    return {
        "W1": np.array([[0.1, 0.3, 0.5], [0.2, 0.4, 0.6]]),
        "B1": np.array([0.1, 0.2, 0.3]),
        "W2": np.array([[0.1, 0.4], [0.2, 0.5], [0.3, 0.6]]),
        "B2": np.array([0.1, 0.2]),
        "W3": np.array([[0.1, 0.2], [0.3, 0.4]]),
        "B3": np.array([0.1, 0.2]),
    }
