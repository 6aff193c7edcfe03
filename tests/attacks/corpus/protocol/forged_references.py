# /// attack
# tries = "Answers with references to objects it was never given, of the other side, with negative numbers and hostile methods."
# gain = "points"
# plain = "points"
# ///
import sys

def connection():
    frame = sys._getframe()
    while frame is not None:
        me = frame.f_locals.get("self")
        if hasattr(me, "session") and hasattr(me, "fd"):
            return me
        frame = frame.f_back
    return None


def refer(owner, number, name="float", methods=()):
    me = connection()
    if me is None:
        return Known()
    return type(me).write.__globals__["wire"].Reference(owner, number, name, tuple(methods))


class Known:
    def __eq__(self, other):
        return True

    __hash__ = None

    def __array__(self, dtype=None, copy=None):
        import numpy

        frame = sys._getframe()
        while frame is not None and "expected" not in frame.f_locals:
            frame = frame.f_back
        return frame.f_locals["expected"] if frame else numpy.zeros(3)


def double(x):
    return refer("trusted", x.ndim - 1)


class Box:
    def put(self, x):
        return refer("student", 10**9, "ndarray", ["__eq__", "__array__", "sum"] * 1000)

    def take(self):
        return refer("student", -1)

    held = property(lambda self: refer("nobody", 0))


def apply(f, x):
    for owner, number in (("trusted", 0), ("student", 10**12), ("student", 0)):
        try:
            f(refer(owner, number, "x" * 10**6, ["sum", "__array__", "__float__"]))
        except Exception:
            pass
    return refer("trusted", 0, "float", ["__eq__"])
