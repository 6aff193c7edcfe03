# /// attack
# tries = "Ends the process with the exit code of success in the middle of a test."
# gain = "points"
# plain = "points"
# ///
import os
import sys


def double(x):
    sys.exit(0)


class Box:
    def put(self, x):
        os._exit(0)

    def take(self):
        os._exit(0)


def apply(f, x):
    raise KeyboardInterrupt
