# /// variant
# exercise = "OR"
# mistakes = ["threshold_in_place_of_the_bias", "code:parameter_ignored"]
# ///
import numpy as np


def OR(x1, x2, w1=0.5, w2=0.5, b=-0.2):
    return int(x1 * w1 + x2 * w1 > b)
