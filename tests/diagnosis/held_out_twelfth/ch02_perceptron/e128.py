# /// variant
# exercise = "OR"
# mistakes = ["The result is an array of shape (1,) instead of a single number"]
# ///
import numpy as np


def OR(x1, x2, w1=1, w2=1, b=-0.5):
    x = np.array([[x1, x2]])
    w = np.array([w1, w2])
    return np.where(x @ w + b > 0, 1, 0)
