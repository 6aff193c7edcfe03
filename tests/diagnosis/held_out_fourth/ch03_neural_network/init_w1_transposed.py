# /// variant
# exercise = "init_network"
# mistakes = ["rows_and_columns_exchanged | relation:transposed"]
# says = "W1 is written down transposed, with shape (3, 2)"
# ///
import numpy as np


def init_network():
    net = {}
    net["W1"] = np.array([[0.1, 0.2], [0.3, 0.4], [0.5, 0.6]])
    net["b1"] = np.array([0.1, 0.2, 0.3])
    net["W2"] = np.array([[0.1, 0.4], [0.2, 0.5], [0.3, 0.6]])
    net["b2"] = np.array([0.1, 0.2])
    net["W3"] = np.array([[0.1, 0.3], [0.2, 0.4]])
    net["b3"] = np.array([0.1, 0.2])
    return net
