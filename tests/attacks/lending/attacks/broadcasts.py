# /// attack
# tries = "Has the reference make arrays of gigabytes out of two small ones."
# gain = "harm"
# ///
import numpy as np


def mix(x, y):
    return None


def slope(f, x):
    return None


def step(f, x):
    tall, wide = np.ones((25_000, 1)), np.ones((1, 24_000))
    try:
        mix(tall, wide)
    except MemoryError:
        pass
    held = [mix(tall[:4000], wide[:, :12_500]) for _ in range(20)]
    return x + held[0][0, 0]
