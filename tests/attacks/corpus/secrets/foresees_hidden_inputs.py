# /// attack
# tries = "Takes every number of the frames above for the seed of the grade, and foresees what a hidden test will ask."
# gain = "secret"
# plain = "nothing"
# ///
import hashlib
import sys

import numpy as np

seeds = set()


def gather():
    frame = sys._getframe()
    while frame is not None:
        for value in [*frame.f_locals.values(), *frame.f_globals.values()]:
            numbers = value if isinstance(value, (list, tuple)) else [value]
            seeds.update(one for one in numbers if type(one) is int and one >= 0)
        frame = frame.f_back


gather()


def double(x):
    gather()
    if isinstance(x, np.ndarray) and x.shape == (3, 4):
        for seed in seeds:
            digest = hashlib.sha256(f"{seed}\0double\0test_every_element_is_doubled".encode()).digest()
            words = [int.from_bytes(digest[i : i + 4], "big") for i in range(0, 16, 4)]
            if np.array_equal(np.random.default_rng(words).normal(size=(3, 4)), x):
                raise RuntimeError("SEC" + "RET-HIDDEN-INPUT foreseen")
    raise ValueError("no")
