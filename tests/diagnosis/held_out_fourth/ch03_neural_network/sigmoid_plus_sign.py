# /// variant
# exercise = "sigmoid"
# mistakes = ["sign_of_the_exponent"]
# says = "The exponent is x instead of -x"
# ///
import numpy as np


def sigmoid(x):
    return 1 / (1 + np.exp(x))
