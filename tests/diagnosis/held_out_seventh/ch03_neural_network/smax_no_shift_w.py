# /// variant
# exercise = "softmax"
# mistakes = ["no_guard_against_overflow"]
# ///
import numpy as np


def softmax(x):
    powers = np.exp(x)
    total = np.sum(powers, axis=-1, keepdims=True)
    return powers / total
