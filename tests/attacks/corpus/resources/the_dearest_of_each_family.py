# /// attack
# tries = "Writes frames of its own, filled with what takes longest to read: a family of values for each question."
# gain = "harm"
# plain = "nothing"
# ///
import itertools
import os
import struct
import sys

ARRAY, MOMENT, STRUCTURED, MASKED, OBJECTS, PATH, TABLE, CONTAINER, TUPLE = 4, 15, 18, 19, 20, 21, 24, 9, 1
FRACTION, INT, EXCEPTION = 7, 3, 22


def pack(item):
    if isinstance(item, list):
        return b"\xdd" + struct.pack(">I", len(item)) + b"".join(map(pack, item))
    if isinstance(item, str):
        return b"\xdb" + struct.pack(">I", len(item)) + item.encode()
    if isinstance(item, bool) or item is None:
        return {None: b"\xc0", False: b"\xc2", True: b"\xc3"}[item]
    return b"\xd3" + struct.pack(">q", item) if isinstance(item, int) else item


def raw(code, data):
    return b"\xc9" + struct.pack(">IB", len(data), code) + data


def ext(code, *content):
    return raw(code, pack(list(content)))


def numbers(length):
    return raw(ARRAY, b"\x02\x01f8" + struct.pack(">Q", length) + bytes(8 * length))


def truths(length):
    return raw(ARRAY, b"\x02\x01b1" + struct.pack(">Q", length) + bytes(length))


NOTHING = raw(ARRAY, b"\x02\x00f8" + bytes(8))
LARGE = raw(INT, b"\x7f" * 120)
INDEX = ["range", None, [0, 1, 1]]
DEAR = [
    numbers(1),
    ext(TUPLE, 1),
    ext(MASKED, numbers(2), truths(2), NOTHING),
    ext(STRUCTURED, "recarray", [0], [f"f{number}" for number in range(100)], [numbers(0)] * 100),
    ext(OBJECTS, [2], [None, "a"]),
    ext(PATH, "PosixPath", "a/" * 2040),
    ext(CONTAINER, "deque", None, [], None),
    ext(CONTAINER, "namedtuple", ["P", "x", "y"], [1, 2], None),
    ext(FRACTION, LARGE, LARGE),
    ext(EXCEPTION, "OSError", [2, "a", "b"]),
    ext(TABLE, "DataFrame", 1, [["values", None, [["object", ["texts", numbers(0), []]], None]], INDEX, []]),
    ext(TABLE, "Series", 1, [None, INDEX, ["category", [numbers(1), ["object", ["objects", ["a"]]], False]]]),
]
ZONES = ("Asia/Seoul", "Europe/Berlin", "America/New_York", "Etc/GMT+1", "Etc/GMT+2", "Etc/GMT+3", "Etc/GMT+4")
DEAR += [ext(MOMENT, "datetime", 2026, 1, 1, 0, 0, 0, 0, 0, ext(MOMENT, "zone", zone)) for zone in ZONES]
turns = itertools.count()


def answer(x=None):
    """Serve the connection itself, and answer every question with many of one kind."""
    frame, me = sys._getframe(), None
    while frame is not None:
        me = frame.f_locals.get("self")
        if hasattr(me, "session") and hasattr(me, "fd"):
            break
        frame = frame.f_back
    if frame is None:
        return 0
    turn = next(turns) + (0 if x is None else int(abs(x).sum() * 1000))
    one = DEAR[turn % len(DEAR)]
    # More than is read in one frame, or as much as may be.
    count = min(60_000 if turn % 3 else 3_000, 30_000_000 // len(one))
    value = b"\xdd" + struct.pack(">I", count) + one * count
    while True:
        body = b"\x95" + pack(me._number) + pack("value") + value + pack("") + pack([])
        body = struct.pack(">I", len(body)) + body
        while body:
            body = body[os.write(me.fd, body) :]
        me._number = me.read()[0]


def double(x):
    return answer(x)


class Box:
    held = 0

    def put(self, x):
        answer(x)

    def take(self):
        return answer()


def apply(f, x):
    return answer(x)
