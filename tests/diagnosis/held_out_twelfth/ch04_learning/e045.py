# /// variant
# exercise = "cross_entropy_error"
# mistakes = ["np.take_along_axis needs indices with as many axes as y, but the labels are passed as a one-dimensional array, so a ValueError is raised"]
# ///
import numpy as np


def cross_entropy_error(y, t):
    y = np.atleast_2d(y)
    t = np.asarray(t)
    labels = t.reshape(y.shape).argmax(axis=1) if t.size == y.size else t.reshape(-1)
    picked = np.take_along_axis(y, labels, axis=1)
    return -np.log(picked + 1e-7).mean()
