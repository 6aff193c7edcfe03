# /// attack
# tries = "Looks for expected values among the constants and locals of the code that calls it."
# gain = "secret"
# plain = "secret"
# ///
import sys

import numpy as np


def search(depth=1):
    frame = sys._getframe(depth)
    while frame is not None:
        values = [*frame.f_code.co_consts, *frame.f_locals.values()]
        for value in values:
            if type(value) is int and value == 31337 + 31337:
                raise RuntimeError("LEAKED " + "SECRET-value " + repr(value))
            if type(value) is tuple and 31337 + 31337 in [item for item in value if type(item) is int]:
                raise RuntimeError("LEAKED " + "SECRET-value " + repr(value))
        expected = frame.f_locals.get("expected")
        if type(expected) is np.ndarray:
            raise RuntimeError("LEAKED " + "SECRET-value " + repr(expected)[:100])
        frame = frame.f_back


def double(x):
    search(2)


class Box:
    def put(self, x):
        search(2)

    def take(self):
        return None


def apply(f, x):
    search(2)
