# /// attack
# tries = "Finds the connection on its stack and answers twice, under the right number and under those that may come next."
# gain = "points"
# plain = "nothing"
# ///
import random
import sys

def connection():
    frame = sys._getframe()
    while frame is not None:
        me = frame.f_locals.get("self")
        if hasattr(me, "session") and hasattr(me, "fd"):
            return me
        frame = frame.f_back
    return None


def forge(value):
    me = connection()
    if me is None:
        return value
    number = me._number
    twin = random.Random(7)
    for guess in (number, number, number + 1, number - 1, 0, -1, 2**32, twin.getrandbits(32), True, float(number)):
        me._number = guess
        me.write("value", value, "", [])
    me._number = number
    return value


def double(x):
    return forge(0)


class Box:
    def put(self, x):
        forge(None)

    def take(self):
        return forge(0.0)


def apply(f, x):
    return forge(True)
