# /// variant
# exercise = "sigmoid"
# mistakes = ["math_exp_on_an_array | exception:scalar_function_on_array"]
# ///
import math as m

import numpy as np


def sigmoid(x):
    return 1 / (1 + m.exp(-x))
