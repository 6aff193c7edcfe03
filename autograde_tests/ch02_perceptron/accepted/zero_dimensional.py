"""Thinks in arrays: np.where and np.heaviside, so that results are 0-d arrays or NumPy floats."""

import numpy as np


def AND(x1, x2, w1=0.5, w2=0.5, b=-0.7):
    total = np.einsum("i,i->", np.array([w1, w2]), np.array([x1, x2])) + b
    return np.where(total > 0, 1, 0)


def NAND(x1, x2, w1=-0.5, w2=-0.5, b=0.7):
    total = np.array([x1, x2], dtype=np.float32).dot(np.array([w1, w2], dtype=np.float32)) + b
    return np.heaviside(total, 0)


def OR(x1, x2, w1=0.5, w2=0.5, b=-0.2):
    total = np.matmul(np.array([[x1, x2]]), np.array([[w1], [w2]])) + b
    return (np.sign(total)[0, 0] + 1) // 2


def XOR(x1, x2):
    return AND(NAND(x1, x2), OR(x1, x2))
