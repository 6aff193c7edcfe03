# /// variant
# exercise = "init_network"
# mistakes = ["rows_and_columns_exchanged", "biases_all_zero"]
# ///
import numpy as np


def init_network():
    W1 = np.array([[0.1, 0.2], [0.3, 0.4], [0.5, 0.6]])
    W2 = np.array([[0.1, 0.2, 0.3], [0.4, 0.5, 0.6]])
    W3 = np.array([[0.1, 0.2], [0.3, 0.4]])
    return dict(W1=W1, b1=np.zeros(3), W2=W2, b2=np.zeros(2), W3=W3, b3=np.zeros(2))
