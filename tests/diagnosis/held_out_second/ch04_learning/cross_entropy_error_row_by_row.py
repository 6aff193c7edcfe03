# /// variant
# exercise = "cross_entropy_error"
# mistakes = ["summed_over_the_batch"]
# ///
import numpy as np


def cross_entropy_error(y, t):
    tiny = 1e-8
    if y.ndim == 1:
        answer = int(t) if np.ndim(t) == 0 else int(np.argmax(t))
        return -np.log(y[answer] + tiny)
    loss = 0.0
    for row, target in zip(y, t):
        answer = target if np.ndim(target) == 0 else np.argmax(target)
        loss -= np.log(row[answer] + tiny)
    return loss
