# /// attack
# tries = "Takes more than a gigabyte in lists, bytearrays, strings and arrays, and writes here and there."
# gain = "harm"
# plain = "secret"
# ///
import numpy as np

held = []
taken = 0


def fill(megabytes):
    size = megabytes << 20
    if len(held) < 2:
        return [None] * (size // 16), "y" * (size // 2)
    made = np.zeros(size, dtype=np.uint8) if len(held) % 2 else bytearray(size)
    for place in range(0, size, 1 << 18):
        made[place] = 1
    return made


for megabytes in (64, 8):
    try:
        while taken <= 1100:
            held.append(fill(megabytes))
            taken += megabytes
    except MemoryError:
        pass
if taken > 1024:
    held.clear()
    raise RuntimeError("LEAKED SECRET-took " + str(taken) + " MB")


def double(x):
    return None


class Box:
    def put(self, x):
        pass

    def take(self):
        return None


def apply(f, x):
    return None
