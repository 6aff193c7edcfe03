# /// attack
# tries = "Reads its environment, through every door to it."
# gain = "secret"
# plain = "secret"
# ///
import ctypes
import os
import re

MARK = re.compile("".join(("SEC", "RET-")) + "[A-Z]{3,}[A-Z-]*")


def look(text):
    if found := MARK.search(text):
        raise RuntimeError("LEAKED " + found[0])


def search():
    look(repr(dict(os.environ)) + repr(getattr(os, "environb", "")))
    try:
        look(open("/proc/self/environ", errors="replace").read())
    except OSError:
        pass
    environ = ctypes.POINTER(ctypes.c_char_p).in_dll(ctypes.CDLL(None), "environ")
    number = 0
    while environ and environ[number] is not None:
        look(environ[number].decode(errors="replace"))
        number += 1


search()


def double(x):
    search()


class Box:
    def put(self, x):
        search()

    def take(self):
        return None


def apply(f, x):
    search()
