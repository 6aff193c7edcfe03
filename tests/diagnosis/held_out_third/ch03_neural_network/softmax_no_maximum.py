# /// variant
# exercise = "softmax"
# mistakes = ["no_guard_against_overflow"]
# ///
import numpy as np


def softmax(scores):
    powers = np.exp(scores)
    return powers / powers.sum(axis=-1, keepdims=True)
