# /// variant
# exercise = "softmax"
# mistakes = ["code:return_in_a_branch | relation:returns_nothing"]
# true = ["relation:wrong_for_batches", "code:unused_value"]
# ///
import numpy as np


def softmax(x):
    if x.ndim == 1:
        x = x - np.max(x)
        return np.exp(x) / np.sum(np.exp(x))
    if x.ndim == 2:
        x = x - np.max(x, axis=1, keepdims=True)
        y = np.exp(x) / np.sum(np.exp(x), axis=1, keepdims=True)
