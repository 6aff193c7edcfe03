# /// variant
# exercise = "cross_entropy_error"
# mistakes = ["summed_over_the_batch"]
# ///
import numpy as np


def _class_of(target):
    return int(target) if np.ndim(target) == 0 else int(np.argmax(target))


def cross_entropy_error(y, t):
    if y.ndim == 1:
        return -np.log(max(y[_class_of(t)], 1e-10))
    loss = 0.0
    for probabilities, target in zip(y, t):
        loss -= np.log(max(probabilities[_class_of(target)], 1e-10))
    return loss
