import numpy as np


def AND(x1, x2, w1=0.5, w2=0.5, b=-0.7):
    x = np.array([x1, x2])
    w = np.array([w1, w2])
    return 1 if np.sum(w * x) + b > 0 else 0


def NAND(x1, x2, w1=-0.5, w2=-0.5, b=0.7):
    x = np.array([x1, x2])
    w = np.array([w1, w2]
    return 1 if np.sum(w * x) + b > 0 else 0


def OR(x1, x2, w1=0.5, w2=0.5, b=-0.2):
    x = np.array([x1, x2])
    w = np.array([w1, w2])
    return 1 if np.sum(w * x) + b > 0 else 0


def XOR(x1, x2):
    return AND(NAND(x1, x2), OR(x1, x2))
