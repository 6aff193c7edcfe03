# /// variant
# exercise = "sigmoid"
# mistakes = ["sign_of_the_exponent"]
# ///
import numpy as np


def sigmoid(x):
    x = np.clip(x, -500, 500)  # overflow 방지
    return 1 / (1 + np.exp(x))
