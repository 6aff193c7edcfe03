# /// variant
# exercise = "softmax"
# mistakes = ["argument_overwritten | relation:argument_changed"]
# ///
import numpy as np


def softmax(x):
    x -= np.max(x, axis=-1, keepdims=True)
    e = np.exp(x)
    return e / np.sum(e, axis=-1, keepdims=True)
