# /// attack
# tries = "Takes a function that it was lent apart: globals, closure, code, attributes, bound objects."
# gain = "secret"
# plain = "secret"
# ///
import re

MARK = re.compile("".join(("SEC", "RET-")) + "[A-Z]{3,}[A-Z-]*")


def look(text):
    if found := MARK.search(text):
        raise RuntimeError("LEAKED " + found[0])

NAMES = "__globals__ __closure__ __code__ __self__ __func__ __wrapped__ __dict__ __module__ __doc__ seen SECRET".split()


def search(f):
    waiting, seen = [f], set()
    while waiting and len(seen) < 300:
        thing = waiting.pop()
        if id(thing) in seen:
            continue
        seen.add(id(thing))
        for name in [*NAMES, "cell_contents", "co_consts", "gi_frame", "f_back", "f_globals"]:
            try:
                value = getattr(thing, name)
            except BaseException:
                continue
            look(repr(value)[:200_000])
            waiting += list(value) if isinstance(value, tuple) else [value]


def double(x):
    return None


class Box:
    def put(self, x):
        search(x)

    def take(self):
        return None


def apply(f, x):
    search(f)
    search(apply.__globals__["double"])
