# /// variant
# exercise = "sigmoid"
# mistakes = ["math_exp_on_an_array | exception:scalar_function_on_array"]
# ///
import math

import numpy as np


def sigmoid(x):
    x = np.clip(x, -500, 500)
    return 1 / (1 + math.exp(-x))
