"""A physicist: indices first, so einsum for the product and strides for the view; floats throughout."""

import numpy as np
from numpy.lib.stride_tricks import as_strided


def truth_table():
    # 1 and 0 for the truth values, and the formulas of the text.
    pairs = [(1.0, 1.0), (1.0, 0.0), (0.0, 1.0), (0.0, 0.0)]
    return np.array([[x, y, x * y, x + y - x * y, 1 - x] for x, y in pairs])


def array_arithmetic(x, y):
    return {
        "sum": np.sum([x, y], axis=0),
        "difference": x + (-1) * y,
        "product": np.einsum("...,...->...", x, y),
        "quotient": x * (1.0 / y),
    }


def broadcast(A, row):
    return np.einsum("ij,j->ij", A, row)


def first_rows_middle_columns(a):
    return as_strided(a[0:, 1:], shape=(2, 2), strides=a.strides)


class Counter:
    """Keeps every step and adds them up when asked."""

    def __init__(self, start=0):
        self.steps = np.array([start])

    def add(self, n=1):
        self.steps = np.append(self.steps, n)

    def read(self):
        return np.sum(self.steps)
