# /// variant
# exercise = "init_network"
# mistakes = ["The keys of the weights are written with a small w", "b1 is a plain list instead of an array"]
# ///
import numpy as np


def init_network():
    net = {}
    net["w1"] = np.array([[0.1, 0.3, 0.5], [0.2, 0.4, 0.6]])
    net["b1"] = [0.1, 0.2, 0.3]
    net["w2"] = np.array([[0.1, 0.4], [0.2, 0.5], [0.3, 0.6]])
    net["b2"] = np.array([0.1, 0.2])
    net["w3"] = np.array([[0.1, 0.3], [0.2, 0.4]])
    net["b3"] = np.array([0.1, 0.2])
    return net
