"""Uses Python's own operators where they will do: `&` and `^` on converted truth values."""

import numpy as np


def fires(x, w, b):
    return bool(np.inner(x, w) + b > 0)


def AND(x1, x2, w1=None, w2=None, b=None):
    if w1 is None and w2 is None and b is None:
        return int(x1) & int(x2)
    return fires((x1, x2), (w1, w2), b)


def NAND(x1, x2, w1=None, w2=None, b=None):
    if w1 is None and w2 is None and b is None:
        return not (x1 and x2)
    return fires((x1, x2), (w1, w2), b)


def OR(x1, x2, w1=None, w2=None, b=None):
    if w1 is None and w2 is None and b is None:
        return max(x1, x2)
    return fires((x1, x2), (w1, w2), b)


def XOR(x1, x2):
    return int(bool(x1) ^ bool(x2))
