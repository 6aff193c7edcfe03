# /// attack
# tries = "Stays in C for ever, where no signal handler gets a turn: regular expressions, powers, digits."
# gain = "harm"
# plain = "harm"
# ///
import re
import sys

sys.set_int_max_str_digits(0)


def double(x):
    return re.match(r"(?:(?:a+)+)+$", "a" * 60 + "b")


class Box:
    def put(self, x):
        self.held = 7 ** (7**12)

    def take(self):
        return str(3**100_000_000)


def apply(f, x):
    return sum(range(10**15))
