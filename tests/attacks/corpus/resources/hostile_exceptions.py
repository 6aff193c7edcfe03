# /// attack
# tries = "Raises exceptions whose str() raises, never ends, or is enormous, and whose class lies."
# gain = "harm"
# plain = "harm"
# ///


class Loud(Exception):
    def __str__(self):
        return "A" * 500_000_000


class Broken(AssertionError):
    def __str__(self):
        raise KeyboardInterrupt

    __repr__ = __str__


class Lying(Exception):
    pass


Lying.__name__ = Lying.__qualname__ = "passed\x1b[32m\u202e" * 1000


def double(x):
    raise Loud


class Box:
    def put(self, x):
        raise Broken

    def take(self):
        pass


def apply(f, x):
    raise Lying("\x1b[2J\x1b]0;owned\x07")
