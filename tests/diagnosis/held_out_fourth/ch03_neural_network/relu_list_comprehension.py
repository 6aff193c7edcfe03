# /// variant
# exercise = "relu"
# mistakes = ["A Python loop over x compares rows of a matrix and cannot run over a single number"]
# ///
import numpy as np


def relu(x):
    return np.array([v if v > 0 else 0 for v in x])
