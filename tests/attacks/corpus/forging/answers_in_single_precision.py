# /// attack
# tries = "Answers in single precision, for which a judge might allow more: every number is off by one part in 20,000."
# gain = "points"
# plain = "nothing"
# ///
import numpy as np


def off(x):
    return (np.asarray(x, dtype=np.float64) * 1.00005).astype(np.float32)


def double(x):
    return off(2.0 * np.asarray(x))


class Box:
    def put(self, x):
        self.held = off(x)

    def take(self):
        return self.held


def apply(f, x):
    return off(f(2.0 * np.asarray(x))) if x.ndim == 1 else [1]
