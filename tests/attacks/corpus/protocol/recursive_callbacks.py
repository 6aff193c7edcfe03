# /// attack
# tries = "Hands the lent function an object whose methods call the lent function again, deeper than any stack."
# gain = "harm"
# plain = "harm"
# ///
import sys

sys.setrecursionlimit(2**31 - 1)


class Sum:
    shape = (3,)
    ndim = 1

    def __init__(self, f):
        self.f = f

    def sum(self, *args, **kwargs):
        return self.f(Sum(self.f))

    __float__ = __array__ = __len__ = sum


def double(x):
    return Sum(double)


class Box:
    def put(self, x):
        self.put(x)

    def take(self):
        return self

    def __getattr__(self, name):
        return getattr(self, name + "_")


def apply(f, x):
    return f(Sum(f))
