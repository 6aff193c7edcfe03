# /// attack
# tries = "Writes answers of its own into the connection, before and after being asked."
# gain = "harm"
# plain = "nothing"
# ///
import os


def flood():
    for fd in range(3, 16):
        try:
            os.write(fd, b"\x00\x00\x00\x09\x94\xa5value\x01\xa0\x90" * 3)
        except OSError:
            pass


def double(x):
    flood()
    return 0


class Box:
    def put(self, x):
        flood()

    def take(self):
        flood()


def apply(f, x):
    flood()
