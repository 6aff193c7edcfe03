# /// variant
# exercise = "softmax"
# mistakes = ["no_guard_against_overflow", "divided_by_the_sum_of_the_scores"]
# ///
import numpy as np


def softmax(x):
    m = np.max(x, axis=-1, keepdims=True)
    e = np.exp(x + m)
    return e / np.sum(x, axis=-1, keepdims=True)
