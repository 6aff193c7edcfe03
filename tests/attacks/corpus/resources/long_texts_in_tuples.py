# /// attack
# tries = "Answers with tuples of one long text and many numbers, and with texts as arrays of no dimension."
# gain = "harm"
# plain = "nothing"
# ///
import numpy as np

TEXT = "x" * 250_000


def double(x):
    return (np.array(TEXT), *range(40_000))


class Box:
    held = (np.bytes_(TEXT), *range(40_000))

    def put(self, x):
        pass

    def take(self):
        return [(TEXT, *range(20_000))]


def apply(f, x):
    if x.ndim == 1:
        return f((TEXT, *range(5_000)))
    return (TEXT, *range(20_000)) if x[0, 0] > 0 else [np.array(TEXT), *range(20_000)]
