# /// variant
# exercise = "cross_entropy_error"
# mistakes = ["logarithm_to_base_two"]
# ///
import numpy as np


def cross_entropy_error(y, t):
    probs = np.atleast_2d(y)
    n, c = probs.shape
    if np.size(t) == probs.size:
        onehot = np.reshape(t, (n, c))
    else:
        onehot = np.eye(c)[np.reshape(t, n)]
    picked = np.einsum("nc,nc->n", probs, onehot)
    return float(np.mean(-np.log2(np.maximum(picked, 1e-7))))
