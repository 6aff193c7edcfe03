"""From MATLAB: column vectors, a logical result turned into an unsigned integer, XOR as OR minus AND."""

import numpy as np


def hardlim(n):
    return np.uint8(n.item() > 0)


def AND(x1, x2, w1=0.5, w2=0.5, b=-0.75):
    p = np.array([[x1], [x2]])
    W = np.array([[w1, w2]])
    return hardlim(W @ p + b)


def NAND(x1, x2, w1=-0.5, w2=-0.5, b=0.75):
    p = np.array([[x1], [x2]])
    W = np.array([[w1, w2]])
    return hardlim(W @ p + b)


def OR(x1, x2, w1=0.5, w2=0.5, b=-0.25):
    p = np.array([[x1], [x2]])
    W = np.array([[w1, w2]])
    return hardlim(W @ p + b)


def XOR(x1, x2):
    return OR(x1, x2) - AND(x1, x2)
