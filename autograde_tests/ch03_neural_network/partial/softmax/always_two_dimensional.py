# /// partial
# missing = ["test_a_vector_gives_a_vector"]
# at_least = 0.6
# at_most = 0.9
# ///
import numpy as np


def softmax(x):
    if x.ndim == 1:
        x = x.reshape(1, x.size)
    c = np.max(x, axis=1, keepdims=True)
    exp_x = np.exp(x - c)
    return exp_x / np.sum(exp_x, axis=1, keepdims=True)
