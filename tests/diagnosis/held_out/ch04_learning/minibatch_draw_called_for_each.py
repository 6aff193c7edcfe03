# /// variant
# exercise = "minibatch"
# mistakes = ["targets_drawn_separately"]
# ///
import numpy as np


def draw(data, count):
    rng = np.random.default_rng()
    return np.take(data, rng.integers(len(data), size=count), axis=0)


def minibatch(x, t, batch_size):
    return [draw(data, batch_size) for data in (x, t)]
