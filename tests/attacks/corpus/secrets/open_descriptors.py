# /// attack
# tries = "Reads every descriptor and mapped file that it inherited, and what the links in /proc/self/fd name."
# gain = "secret"
# plain = "nothing"
# ///
import os
import re

MARK = re.compile("".join(("SEC", "RET-")) + "[A-Z]{3,}[A-Z-]*")


def look(text):
    if found := MARK.search(text):
        raise RuntimeError("LEAKED " + found[0])


def search():
    for fd in range(64):
        try:
            look(os.pread(fd, 200_000, 0).decode("latin-1"))
        except OSError:
            pass
        try:
            with open(os.readlink(f"/proc/self/fd/{fd}"), "rb", opener=lambda p, f: os.open(p, f | os.O_NONBLOCK)) as file:
                look(file.read(200_000).decode("latin-1"))
        except (OSError, TypeError, ValueError):
            pass


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
