# /// variant
# exercise = "init_network"
# mistakes = ["relation:other_keys"]
# ///
import numpy as np


def init_network():
    net = {}
    net["W1"] = np.array([[0.1, 0.3, 0.5], [0.2, 0.4, 0.6]])
    net["B1"] = np.array([0.1, 0.2, 0.3])
    net["W2"] = np.array([[0.1, 0.4], [0.2, 0.5], [0.3, 0.6]])
    net["B2"] = np.array([0.1, 0.2])
    net["W3"] = np.array([[0.1, 0.3], [0.2, 0.4]])
    net["B3"] = np.array([0.1, 0.2])
    return net
