# /// variant
# exercise = "cross_entropy_error"
# mistakes = ["The sum over the batch is not divided by the number of data."]
# ///
import numpy as np

def cross_entropy_error(y, t):
    if y.ndim == 1:
        t = t.reshape(1, t.size)
        y = y.reshape(1, y.size)
    if t.size == y.size:
        t = t.argmax(axis=1)
    batch_size = y.shape[0]
    return -np.sum(np.log(y[np.arange(batch_size), t.flatten()] + 1e-7))
