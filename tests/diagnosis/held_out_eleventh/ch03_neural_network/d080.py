# /// variant
# exercise = "softmax"
# mistakes = ["A one-dimensional x is turned into a row and the result keeps the shape (1, C) instead of (C,)"]
# ///
import numpy as np


def softmax(x):
    one = np.ndim(x) == 1
    X = np.atleast_2d(x)
    X = X - X.max(axis=1, keepdims=True)
    y = np.exp(X) / np.exp(X).sum(axis=1, keepdims=True)
    return y
