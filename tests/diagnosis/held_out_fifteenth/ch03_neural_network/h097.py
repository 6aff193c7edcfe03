# /// variant
# exercise = "softmax"
# mistakes = ["Sums over axis 1 always, which a one-dimensional array does not have: AxisError."]
# ///
import numpy as np

def softmax(x):
    e = np.exp(x - np.max(x))
    total = np.sum(e, axis=1, keepdims=True)
    return e / total
