# /// variant
# exercise = "numerical_gradient"
# mistakes = ["all_elements_moved_at_once"]
# ///
import numpy as np


def numerical_gradient(f, x):
    h = 1e-4
    upper = f(x + h)
    lower = f(x - h)
    return np.full(x.shape, (upper - lower) / (2 * h))
