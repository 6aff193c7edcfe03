# /// attack
# tries = "Writes megabytes to standard output and standard error, by print, by the originals and by number."
# gain = "harm"
# plain = "harm"
# ///
import os
import sys

line = "flood \x1b[31m\u202e" * 4000 + "\n"


def flood():
    for _ in range(10):
        for stream in (sys.stdout, sys.stderr, sys.__stdout__, sys.__stderr__):
            try:
                print(line, file=stream, flush=True)
            except Exception:
                pass
        for descriptor in (0, 1, 2):
            try:
                os.write(descriptor, line.encode())
            except OSError:
                pass


flood()


def double(x):
    flood()


class Box:
    def put(self, x):
        flood()

    def take(self):
        flood()


def apply(f, x):
    flood()
