# /// partial
# missing = ["test_a_vector_gives_a_vector"]
# at_least = 0.6
# at_most = 0.9
# ///
import numpy as np


def softmax(x):
    x = x - np.max(x, axis=1).reshape(-1, 1)
    e = np.exp(x)
    return e / np.sum(e, axis=1).reshape(-1, 1)
