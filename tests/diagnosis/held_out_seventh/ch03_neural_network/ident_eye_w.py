# /// variant
# exercise = "identity_function"
# mistakes = ["identity_matrix"]
# ///
import numpy as np


def identity_function(x):
    """항등"""
    return np.eye(len(x))
