# /// attack
# tries = "Tells of figures that nobody drew: arrays of other kinds, lines without end, numbers that compare with nothing, more axes than fit."
# gain = "harm"
# ///
import itertools
import sys
from decimal import Decimal

import numpy as np


def worker():
    """Return what serves the connection."""
    frame = sys._getframe()
    while frame is not None:
        me = frame.f_locals.get("self")
        if hasattr(me, "session") and hasattr(me, "fd"):
            return me
        frame = frame.f_back
    return None


TEXTS = ("title", "xlabel", "ylabel", "xscale", "yscale")
LISTS = ("xticklabels", "yticklabels", "legend", "texts", "lines", "bars", "points", "images")
ODD = [
    np.full(3, np.nan), np.full((0, 9), 1.0), np.array([None, "a"], dtype=object), np.array(["Squares"] * 3),
    np.ma.masked_all(3), np.zeros(3, dtype=[("x", "f8")]), np.zeros(1_000_000), [1.0, 2.0, 3.0], range(3), Decimal(1),
    np.array(["NaT"], dtype="M8[s]"), float("nan"), {1}, "x" * 100_000, None, True,
]  # fmt: skip
turns = itertools.count()


def axes(odd):
    line = {"label": "squares", "x": odd, "y": odd, "color": "", "linestyle": "", "marker": ""}
    made = dict.fromkeys(TEXTS, "Squares") | {name: [] for name in LISTS}
    return made | {"xlim": [0.0, float("inf")], "ylim": [float("nan"), 1.0], "lines": [line]}


def forged(own, request):
    turn = next(turns)
    odd = ODD[turn % len(ODD)]
    if request[0] == "figure":
        many = 1 if turn % 3 else 2000
        told = {"title": odd if turn % 5 == 0 else "", "axes": [axes(odd)] * many}
        return ["value", told, "", []]
    if request[0] == "pixels":
        return ["value", np.zeros((480, 640, 4), dtype=np.uint8) if turn % 2 else odd, "", []]
    return own(request)


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
