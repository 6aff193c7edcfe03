# /// attack
# tries = "Reads whole files through linecache, by the names that tracebacks and the cache hold."
# gain = "secret"
# plain = "secret"
# ///
import linecache
import re
import sys
import traceback

MARK = re.compile("".join(("SEC", "RET-")) + "[A-Z]{3,}[A-Z-]*")


def look(text):
    if found := MARK.search(text):
        raise RuntimeError("LEAKED " + found[0])


def search():
    try:
        raise ValueError
    except ValueError as problem:
        names = {frame.filename for frame in traceback.extract_tb(problem.__traceback__)}
    names |= {frame.f_code.co_filename for frame, _ in traceback.walk_stack(None)}
    names |= {frame.f_code.co_filename for frame in sys._current_frames().values()}
    for name in names | set(linecache.cache):
        look("".join(linecache.getlines(name)))


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
