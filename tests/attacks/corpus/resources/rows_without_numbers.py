# /// attack
# tries = "Answers with arrays of millions of rows that hold no number, which take no memory until a test looks at each."
# gain = "harm"
# plain = "nothing"
# ///
import numpy as np


def double(x):
    return np.zeros((1 << 39, 0)) if x.ndim == 1 else np.zeros((40_000_000, 0))


class Box:
    held = np.zeros((0, 40_000_000, 7))

    def put(self, x):
        pass

    def take(self):
        return [np.zeros((40_000_000, 0), dtype=kind) for kind in ("U1", "M8[s]", "u1,u1", "O")]


def apply(f, x):
    return f(np.zeros((40_000_000, 0)))
