# /// attack
# tries = "Gives a function of a hidden test, which keeps them, one large array after the other, by way of the reference too."
# gain = "harm"
# ///
import numpy as np


def mix(x, y):
    return None


def slope(f, x):
    return None


def step(f, x):
    for size in (4_000_000, 250_000):
        for _ in range(50):
            try:
                f(np.zeros(size))
            except ValueError:
                break
    return x
