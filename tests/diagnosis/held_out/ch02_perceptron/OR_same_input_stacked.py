# /// variant
# exercise = "OR"
# mistakes = ["first_input_has_no_effect"]
# ///
import numpy as np


def OR(x1, x2, w1=1, w2=1, b=-0.5):
    x = np.array([x2, x2], dtype=float)
    w = np.array([w1, w2], dtype=float)
    return (np.inner(x, w) > -b).item()
