# /// variant
# exercise = "init_network"
# mistakes = ["small_letters_in_the_keys | relation:other_keys", "The bias of the third layer was copied from the first one and has three numbers"]
# ///
import numpy as np


def init_network():
    return {"w1": np.array([[0.1, 0.3, 0.5], [0.2, 0.4, 0.6]]), "b1": np.array([0.1, 0.2, 0.3]),
            "w2": np.array([[0.1, 0.4], [0.2, 0.5], [0.3, 0.6]]), "b2": np.array([0.1, 0.2]),
            "w3": np.array([[0.1, 0.3], [0.2, 0.4]]), "b3": np.array([0.1, 0.2, 0.3])}
