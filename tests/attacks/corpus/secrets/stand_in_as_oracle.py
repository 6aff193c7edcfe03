# /// attack
# tries = "Uses the reference that stands in for a wrong prerequisite to learn its values for chosen inputs."
# gain = "secret"
# plain = "nothing"
# ///
import numpy as np


def double(x):
    return None


own = double


class Box:
    held = None

    def put(self, x):
        pass

    def take(self):
        return None


def apply(f, x):
    lent = apply.__globals__["double"]
    if lent is not own:
        value = lent(np.array([31337]))
        raise RuntimeError("LEAKED " + "SECRET-value " + repr(value))
    return None
