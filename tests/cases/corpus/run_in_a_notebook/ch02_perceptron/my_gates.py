import numpy as np


def AND(x1, x2, w1=0.5, w2=0.5, b=-0.7):
    return int(np.sum(np.array([w1, w2]) * np.array([x1, x2])) + b > 0)


def NAND(x1, x2, w1=-0.5, w2=-0.5, b=0.7):
    return int(np.sum(np.array([w1, w2]) * np.array([x1, x2])) + b > 0)


def OR(x1, x2, w1=0.5, w2=0.5, b=-0.2):
    return int(np.sum(np.array([w1, w2]) * np.array([x1, x2])) + b > 0)
