import numpy as np


def softmax(x):
    e = np.exp(x - np.max(x, axit=-1, keepdims=True))
    return e / np.sum(e, axis=-1, keepdims=True)
