"""Somebody fluent: grids instead of loops, ufuncs by name, everything in one expression."""

from collections import OrderedDict

import numpy as np


def truth_table():
    x, y = (1 - np.indices((2, 2)).reshape(2, -1)).astype(bool)
    return np.column_stack([x, y, x & y, x | y, ~x])


def array_arithmetic(x, y):
    ufuncs = {"quotient": np.true_divide, "product": np.multiply, "difference": np.subtract, "sum": np.add}
    return dict(OrderedDict((name, ufunc(x, y)) for name, ufunc in ufuncs.items()))


def broadcast(A, row):
    return A * row[np.newaxis, :]


def first_rows_middle_columns(a):
    return a[:2, 1:3]


class Counter:
    __slots__ = ("_total",)

    def __init__(self, start=0):
        self._total = start

    def add(self, n=1):
        self._total += n
        return self

    def read(self):
        return self._total
