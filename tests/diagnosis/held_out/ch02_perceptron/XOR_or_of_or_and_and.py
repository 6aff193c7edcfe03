# /// variant
# exercise = "XOR"
# mistakes = ["two_ones_give_one"]
# ///
import numpy as np


def XOR(x1, x2):
    first_layer = [gate(x1, x2) for gate in (OR, AND)]
    return OR(*first_layer)
