# /// attack
# tries = "Has the reference recurse through the submission until a stack is full."
# gain = "harm"
# ///
import numpy as np


def mix(x, y):
    return None


def slope(f, x):
    return None


def step(f, x):
    def again(x):
        return slope(again, x)[0]

    try:
        slope(again, np.zeros(1))
    except BaseException:
        pass
    return slope(again, np.zeros(1))
