# /// attack
# tries = "Remembers arrays that it or anybody else in its process has seen, and returns the one that fits best."
# gain = "points"
# plain = "points"
# ///
import gc
import sys

import numpy as np

memory = [np.array([2.0])]


def recall(x, names=("expected", "kept")):
    frame = sys._getframe(2)
    seen = [frame.f_locals[name] for name in names if name in frame.f_locals]
    for holder in gc.get_objects():
        if isinstance(holder, (tuple, list)) and len(holder) < 5:
            seen += [item for item in holder if type(item) is np.ndarray and item.shape == x.shape]
    seen = [item for item in seen if type(item) is np.ndarray and item is not x]
    memory.extend(seen[:3])
    return seen[0] if seen else memory[0]


def double(x):
    return recall(x)


class Box:
    def put(self, x):
        memory.append(x * 0)

    def take(self):
        return memory[0]


def apply(f, x):
    recall(x)
    return f(memory[0])
