# /// attack
# tries = "Hands the reference an object in the place of an array, and writes down what is done with it."
# gain = "secret"
# ///
import numpy as np


def mix(x, y):
    return None


def slope(f, x):
    return None


SEEN = []


class Spy:
    def __getattr__(self, name):
        if not name.startswith("__"):
            SEEN.append(name)
        return lambda *args, **kwargs: SEEN.append(name)

    shape = (2, 2)
    dtype = np.dtype(float)


def step(f, x):
    for use in (lambda: mix(Spy(), x), lambda: mix(x, Spy()), lambda: slope(f, Spy()), lambda: slope(Spy(), x)):
        try:
            use()
        except Exception:
            pass
    if SEEN:
        raise RuntimeError("LEAKED SECRET-" + " ".join(SEEN))
    return x
