# /// variant
# exercise = "sigmoid"
# mistakes = ["math_exp_on_an_array"]
# ///
import math


def sigmoid(x):
    return 1.0 / (1.0 + math.exp(-x))
