# /// variant
# exercise = "init_network"
# mistakes = ["rows_of_different_length"]
# ///
import numpy as np


def init_network():
    W1 = np.array([[0.1, 0.3, 0.5], [0.2, 0.4]], dtype=float)
    W2 = np.array([[0.1, 0.4], [0.2, 0.5], [0.3, 0.6]])
    W3 = np.array([[0.1, 0.3], [0.2, 0.4]])
    b1, b2, b3 = np.array([0.1, 0.2, 0.3]), np.array([0.1, 0.2]), np.array([0.1, 0.2])
    return {"W1": W1, "W2": W2, "W3": W3, "b1": b1, "b2": b2, "b3": b3}
