# /// variant
# exercise = "relu"
# mistakes = ["absolute_value"]
# ///
import numpy as np


def relu(x):
    부호 = np.sign(x)
    return x * 부호
