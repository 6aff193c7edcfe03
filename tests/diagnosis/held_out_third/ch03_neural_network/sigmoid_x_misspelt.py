# /// variant
# exercise = "sigmoid"
# mistakes = ["exception:undefined_name"]
# ///
import numpy as np


def sigmoid(x):
    return 1 / (1 + np.exp(-X))
