# /// attack
# tries = "Has the reference differentiate a function of a hidden test at tens of thousands of places."
# gain = "harm"
# ///
import numpy as np


def mix(x, y):
    return None


def slope(f, x):
    return None


def step(f, x):
    return x - slope(f, np.zeros(50_000))[:3]
