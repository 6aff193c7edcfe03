# /// variant
# exercise = "OR"
# mistakes = ["always_fires | code:other_default"]
# ///
import numpy as np


def OR(x1, x2, w1=1, w2=1, b=0.5):
    s = x1 * w1 + x2 * w2 + b
    return int(s > 0)
