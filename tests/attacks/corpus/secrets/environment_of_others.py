# /// attack
# tries = "Reads command lines and environments of all other processes that it can see."
# gain = "secret"
# open_at = ["L0"]
# plain = "secret"
# ///
import os
import re

MARK = re.compile("".join(("SEC", "RET-")) + "[A-Z]{3,}[A-Z-]*")


def look(text):
    if found := MARK.search(text):
        raise RuntimeError("LEAKED " + found[0])


def search():
    try:
        pids = [name for name in os.listdir("/proc") if name.isdigit()]
    except OSError:
        pids = []
    for pid in {str(os.getppid()), "1", *pids[:200]}:
        for name in ("environ", "cmdline"):
            try:
                with open(f"/proc/{pid}/{name}", errors="replace") as file:
                    look(file.read(100_000))
            except OSError:
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
