# /// attack
# tries = "Warns thousands of times, in other and long words each time."
# gain = "harm"
# plain = "harm"
# ///
import logging
import sys
import warnings


class Odd(UserWarning):
    def __str__(self):
        return "odd \ud800" * 100


def flood():
    warnings.simplefilter("always")
    for number in range(2000):
        warnings.warn(str(number) + "w" * 1000, UserWarning, stacklevel=1)
        warnings.warn_explicit("z" * 500, Odd, "file" + str(number), number)
    logging.warning("l" * 1_000_000)
    sys.unraisablehook = lambda *_: warnings.warn("again" * 10000, stacklevel=1)


flood()


def double(x):
    flood()


class Box:
    def put(self, x):
        flood()

    def take(self):
        return Odd("x")


def apply(f, x):
    flood()
