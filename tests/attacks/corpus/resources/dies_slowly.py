# /// attack
# tries = "Hands out objects that never finish being deleted, and come back to life."
# gain = "harm"
# plain = "harm"
# ///
import gc
import time

alive = []


class Slow:
    def __init__(self):
        self.itself = self

    def __del__(self):
        alive.append(self)
        time.sleep(60)


class Box(Slow):
    def put(self, x):
        self.held = Slow()

    def take(self):
        return Slow()


def double(x):
    for _ in range(1000):
        Slow().itself = None
    gc.collect()


def apply(f, x):
    f(Slow())
    return Slow()
