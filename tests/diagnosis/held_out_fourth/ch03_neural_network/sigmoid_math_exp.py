# /// variant
# exercise = "sigmoid"
# mistakes = ["math_exp_on_an_array"]
# says = "math.exp takes no arrays"
# ///
import math


def sigmoid(x):
    return 1 / (1 + math.exp(-x))
