# /// variant
# exercise = "cross_entropy_error"
# mistakes = ["Treats t as one-hot always and reshapes it to the shape of y, which stops with ValueError when t holds labels."]
# ///
import numpy as np

def cross_entropy_error(y, t):
    y = np.atleast_2d(y)
    k = t.reshape(y.shape).argmax(axis=1)
    return -np.log(y[np.arange(len(y)), k] + 1e-7).mean()
