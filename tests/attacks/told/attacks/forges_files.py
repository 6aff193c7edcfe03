# /// attack
# tries = "Tells of files that it never wrote: above the folder, over the hidden tests and given files, what Python would import, more than any disk has."
# gain = "harm"
# ///
import itertools
import os
import sys


def worker():
    """Return what serves the connection."""
    frame = sys._getframe()
    while frame is not None:
        me = frame.f_locals.get("self")
        if hasattr(me, "session") and hasattr(me, "fd"):
            return me
        frame = frame.f_back
    return None


NAMES = [
    "../test_told.py",
    "../../conftest.py",
    "conftest.py",
    "json.py",
    "sitecustomize.pyc",
    "x.pth",
    "/tmp/SECRET-told",
    "given.csv",
    "a/../../given.csv",
    "out.txt/x",
    "a\nb",
    "",
    ".",
    "..",
    "\0",
    "x" * 300,
    "out.txt",
    "dir",
    "dir/in",
]
turns = itertools.count()


def forged(own, request):
    kind = request[0]
    if kind == "main":
        files = [[name, b"\xff" * 10] for name in NAMES]
        return ["value", [next(turns) % 3, files * (next(turns) % 4)], "Hello, SECRET!", []]
    if kind != "stored":
        return own(request)
    turn = next(turns) % 6
    if turn == 0:
        found = [[[name, b"b,2\na,1"] for name in NAMES], NAMES]
    elif turn == 1:
        found = [[[f"f{number}", bytes(200_000)] for number in range(99)], []]
    elif turn == 2:
        found = [[["/".join("d" * 9), None], ["d/d", b""], ["d", None]], ["given.csv", "../told.py"]]
    elif turn == 3:
        found = [[[name, None] for name in NAMES], [3, None, [], {}]]
    elif turn == 4:
        found = [{"out.txt": b""}, 7]
    else:
        found = [[["out.txt", os.urandom(100)] for _ in range(100)], []]
    return ["value", found, "", []]


def begin(*args):
    me = worker()
    if me is not None and "answer" not in vars(me.session):
        own = me.session.answer
        me.session.answer = lambda request: forged(own, request)


def draw(x):
    begin()


def count(words):
    begin()


def bill(day, prices):
    begin()


def report(path):
    begin()


if __name__ == "__main__":
    begin()
