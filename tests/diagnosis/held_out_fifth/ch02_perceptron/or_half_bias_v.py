# /// variant
# exercise = "OR"
# mistakes = ["both_inputs_needed"]
# ///
import numpy as np


def OR(x1, x2, w1=0.5, w2=0.5, b=-0.5):
    x, w = np.array([x1, x2]), np.array([w1, w2])
    return int(np.sum(x * w) + b > 0)
