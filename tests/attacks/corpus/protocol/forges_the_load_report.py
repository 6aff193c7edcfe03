# /// attack
# tries = "Reports its own load before it is over, with counts that are none, names that it has not and a flood of text."
# gain = "harm"
# plain = "nothing"
# ///
import os
import sys

def connection():
    frame = sys._getframe()
    while frame is not None:
        me = frame.f_locals.get("self")
        if hasattr(me, "session") and hasattr(me, "fd"):
            return me
        frame = frame.f_back
    return None


me = connection()
if me is not None:
    failure = {"kinds": ["\x01" * 80] * 20, "message": "\x02" * 2000, "cell": 2**31 - 1, "line": 0}
    report = {"failures": [failure] * 50, "names": ["double", "Box", "apply", *map(str, range(2000))]}
    me.write("loaded", report, "\x03" * (1 << 20))
    number, *request = me.read()
    me._number = number
    me.write("progress", float("nan"))
    me.write("progress", float("inf"))
    me.write("value", 0, "", [["x", float("nan")]])
    os._exit(0)


def double(x):
    return None


def Box():
    return None


def apply(f, x):
    return None
