# /// variant
# exercise = "softmax"
# mistakes = ["argument_overwritten", "The logarithm of the softmax is returned"]
# says = "The maximum is subtracted from the caller's array in place; The logarithm of the softmax is returned"
# ///
import numpy as np


def softmax(x):
    np.subtract(x, x.max(axis=-1, keepdims=True), out=x, casting="unsafe")
    return x - np.log(np.exp(x).sum(axis=-1, keepdims=True))
