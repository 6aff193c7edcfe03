# /// variant
# exercise = "sigmoid"
# mistakes = ["math is used without being imported"]
# ///
import numpy as np


def sigmoid(x):
    e = math.e
    return 1 / (1 + e ** (-x))
