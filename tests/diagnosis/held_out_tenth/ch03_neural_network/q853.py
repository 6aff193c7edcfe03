# /// variant
# exercise = "sigmoid"
# mistakes = ["math.exp cannot take an array"]
# ///
import numpy as np


import math


def sigmoid(x):
    return 1 / (1 + math.exp(-x))
