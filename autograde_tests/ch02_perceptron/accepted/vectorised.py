"""Wraps everything in np.vectorize, so that the gates take arrays too; a number in gives a 0-d array."""

import numpy as np


@np.vectorize
def AND(x1, x2, w1=0.5, w2=0.5, b=-0.7):
    return w1 * x1 + w2 * x2 + b > 0


@np.vectorize
def NAND(x1, x2, w1=-0.5, w2=-0.5, b=0.7):
    return w1 * x1 + w2 * x2 + b > 0


@np.vectorize
def OR(x1, x2, w1=0.5, w2=0.5, b=-0.2):
    return w1 * x1 + w2 * x2 + b > 0


def XOR(x1, x2):
    return np.logical_and(NAND(x1, x2), OR(x1, x2))
