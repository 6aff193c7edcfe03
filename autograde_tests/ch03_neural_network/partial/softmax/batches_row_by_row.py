# /// partial
# missing = ["test_a_vector_gives_a_vector"]
# at_least = 0.6
# at_most = 0.9
# ///
import numpy as np


def softmax(x):
    y = []
    for row in x:
        e = np.exp(row - np.max(row))
        y.append(e / np.sum(e))
    return np.array(y)
