# /// variant
# exercise = "sigmoid"
# mistakes = ["exception:function_not_called | exception:function_subscripted"]
# ///
import numpy as np


def sigmoid(x):
    return 1 / (1 + np.exp)
