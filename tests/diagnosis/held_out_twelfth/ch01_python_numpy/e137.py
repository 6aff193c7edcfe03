# /// variant
# exercise = "truth_table"
# mistakes = ["itertools.product gets the number 2 as a second iterable instead of repeat=2, which is a TypeError"]
# ///
from itertools import product


def truth_table():
    return [(x, y, x and y, x or y, not x) for x, y in product([True, False], 2)]
