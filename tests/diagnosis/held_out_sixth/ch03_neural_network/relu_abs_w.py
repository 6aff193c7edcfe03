# /// variant
# exercise = "relu"
# mistakes = ["absolute_value"]
# ///
import numpy as np


def relu(x):
    # 음수를 없앤다
    return np.abs(x)
