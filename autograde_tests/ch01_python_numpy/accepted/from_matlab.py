"""From MATLAB: preallocated arrays, repmat and diag, explicit columns, state in a struct-like dict."""

import numpy as np


def truth_table():
    T = np.zeros((4, 5), dtype=np.int32)
    T[:, 0] = [1, 1, 0, 0]
    T[:, 1] = [1, 0, 1, 0]
    T[:, 2] = np.logical_and(T[:, 0], T[:, 1])
    T[:, 3] = np.logical_or(T[:, 0], T[:, 1])
    T[:, 4] = np.logical_not(T[:, 0])
    return T


def array_arithmetic(x, y):
    s = np.empty(np.shape(x), dtype=float)
    d = np.empty(np.shape(x), dtype=float)
    p = np.empty(np.shape(x), dtype=float)
    q = np.empty(np.shape(x), dtype=float)
    s[...] = x + y
    d[...] = x - y
    p[...] = x * y
    q[...] = np.divide(x, y)
    return {"difference": d, "product": p, "quotient": q, "sum": s}


def broadcast(A, row):
    (n, m) = np.shape(A)
    repeated = np.tile(row, (n, 1))
    assert repeated.shape == (n, m)
    return np.multiply(A, repeated)


def first_rows_middle_columns(a):
    columns = np.split(a, [1, 3], axis=1)
    return columns[1][0:2, :]


class Counter:
    def __init__(self, start=0):
        self.data = dict(start=start, added=0)  # noqa: C408

    def add(self, n=1):
        self.data["added"] = self.data["added"] + n

    def read(self):
        return self.data["start"] + self.data["added"]
