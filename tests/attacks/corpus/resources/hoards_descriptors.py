# /// attack
# tries = "Opens files, pipes and duplicates until there are none left, and keeps them."
# gain = "harm"
# plain = "secret"
# ///
import os

held = []


def hoard():
    openers = (lambda: [os.open("/dev/null", os.O_RDONLY)], os.pipe, lambda: [os.dup(0)], lambda: [os.eventfd(0)])
    for number in range(6000):
        try:
            held.extend(openers[number % 4]())
        except OSError:
            pass


hoard()
if len(held) > 300:
    for descriptor in held[40:]:
        os.close(descriptor)
    raise RuntimeError("LEAKED SECRET-holds " + str(len(held)) + " descriptors")


def double(x):
    hoard()
    return open("/dev/zero", "rb")


class Box:
    def put(self, x):
        hoard()

    def take(self):
        return held


def apply(f, x):
    hoard()
    return f(open("/dev/null"))
