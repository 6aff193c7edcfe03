# /// attack
# tries = "Has the lent function make the answer out of an object that only pretends to be an array."
# gain = "points"
# plain = "points"
# ///
import sys

import numpy as np


class Pretender:
    def __init__(self, total):
        self.total = total
        self.shape, self.ndim, self.dtype = (3,), 1, np.dtype(float)

    def sum(self, *args, **kwargs):
        return self.total

    def __array__(self, dtype=None, copy=None):
        return np.array(self.total)

    __float__ = __abs__ = sum


def double(x):
    return Pretender(0.0)


class Box:
    def put(self, x):
        self.held = Pretender(x)

    def take(self):
        return Pretender(self)


def apply(f, x):
    return f(Pretender(2 * float(x.sum())))
