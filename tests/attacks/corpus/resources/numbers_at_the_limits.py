# /// attack
# tries = "Answers with many of the largest integers, fractions and decimals that may travel, and hands them to a lent function."
# gain = "harm"
# plain = "nothing"
# ///
from decimal import Decimal
from fractions import Fraction

LARGE = 2**4000 + 1
INTEGERS = [LARGE - number for number in range(20_000)]
FRACTIONS = [Fraction(2**1000 + number, 3**600) for number in range(5_000)]
DECIMALS = [Decimal(f"{'9' * 390}e{sign}999999") for sign in ("", "-")] * 2_000


def double(x):
    return INTEGERS


class Box:
    held = DECIMALS

    def put(self, x):
        pass

    def take(self):
        return FRACTIONS


def apply(f, x):
    for number in (LARGE, FRACTIONS[0], DECIMALS[0], DECIMALS[1]):
        f(number)
    return f(INTEGERS)
