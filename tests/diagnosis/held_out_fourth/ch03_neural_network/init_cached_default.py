# /// variant
# exercise = "init_network"
# mistakes = ["the_same_arrays_at_every_call"]
# says = "The dictionary is kept in a default argument and the same arrays are returned at every call"
# ///
import numpy as np


def init_network(cache={}):
    if not cache:
        cache["W1"] = np.array([[0.1, 0.3, 0.5], [0.2, 0.4, 0.6]])
        cache["b1"] = np.array([0.1, 0.2, 0.3])
        cache["W2"] = np.array([[0.1, 0.4], [0.2, 0.5], [0.3, 0.6]])
        cache["b2"] = np.array([0.1, 0.2])
        cache["W3"] = np.array([[0.1, 0.3], [0.2, 0.4]])
        cache["b3"] = np.array([0.1, 0.2])
    return cache
