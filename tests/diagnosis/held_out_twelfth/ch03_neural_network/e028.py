# /// variant
# exercise = "sigmoid"
# mistakes = ["The branch for negative x divides exp(x) by 1 + exp(-x) instead of 1 + exp(x)"]
# ///
import numpy as np


def sigmoid(x):
    # numerically stable version
    return np.where(x >= 0, 1 / (1 + np.exp(-np.abs(x))), np.exp(-np.abs(x)) / (1 + np.exp(np.abs(x))))
