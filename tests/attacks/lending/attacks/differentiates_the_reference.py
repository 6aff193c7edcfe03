# /// attack
# tries = "Has the reference differentiate the reference, where nothing of the submission runs meanwhile."
# gain = "harm"
# ///
import numpy as np


def mix(x, y):
    return None


def slope(f, x):
    return None


def step(f, x):
    # The gradient of the gradient: `slope` itself is what is differentiated.
    return x - slope(lambda y: slope(f, y)[0, 0], np.zeros((200, 200)))[0, :3]
