# /// variant
# exercise = "NAND"
# mistakes = ["given_weights_inverted_too"]
# ///
import numpy as np


def fires(inputs, weights, bias):
    return np.sum(np.multiply(inputs, weights)) + bias > 0


def NAND(x1, x2, w1=0.5, w2=0.5, b=-0.7):
    and_output = fires((x1, x2), (w1, w2), b)
    return int(not and_output)
