# /// variant
# exercise = "OR"
# mistakes = ["both_inputs_needed", "given_weights_ignored"]
# ///
import numpy as np


def OR(x1, x2, w1=None, w2=None, b=None):
    numbers = {"w": [0.5, 0.5], "b": -0.7}
    s = numbers["b"]
    for k, value in enumerate([x1, x2]):
        s = s + numbers["w"][k] * value
    return (0, 1)[bool(s > 0)]
