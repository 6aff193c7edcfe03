# /// variant
# exercise = "init_network"
# mistakes = ["The rows of W1 are passed as two arguments of np.array, without the outer list: TypeError."]
# ///
import numpy as np

def init_network():
    W1 = np.array([0.1, 0.3, 0.5], [0.2, 0.4, 0.6])
    W2 = np.array([[0.1, 0.4], [0.2, 0.5], [0.3, 0.6]])
    W3 = np.array([[0.1, 0.3], [0.2, 0.4]])
    b1 = np.array([0.1, 0.2, 0.3])
    b2 = np.array([0.1, 0.2])
    b3 = np.array([0.1, 0.2])
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2, "W3": W3, "b3": b3}
