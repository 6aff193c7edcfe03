# /// variant
# exercise = "softmax"
# mistakes = ["missing_return | code:return_missing | relation:returns_nothing"]
# true = ["code:unused_value"]
# ///
import numpy as np


def softmax(x):
    e = np.exp(x - np.max(x, axis=-1, keepdims=True))
    y = e / np.sum(e, axis=-1, keepdims=True)
