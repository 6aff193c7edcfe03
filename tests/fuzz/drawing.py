"""What is drawn for the fuzzers: values that travel or nearly, and damage done to what was whole."""

from __future__ import annotations

import random
import struct
from collections import Counter, OrderedDict, defaultdict, deque, namedtuple
from contextlib import suppress
from datetime import UTC, date, datetime, timedelta
from datetime import time as clock
from functools import cache
from pathlib import Path
from zoneinfo import ZoneInfo

import msgpack
import numpy as np

from grader.remote import wire
from grader.remote.wire.family import Code


def value(draw: random.Random, depth: int = 0):
    """Return something that travels, or nearly."""
    kinds = ["none", "bool", "int", "big", "float", "text", "bytes", "array", "ext", "exact", "family", "family"]
    if depth < 5:
        kinds += ["list", "dict", "list", "dict"]
    kind = draw.choice(kinds)
    if kind == "list":
        return [value(draw, depth + 1) for _ in range(draw.randrange(5))]
    if kind == "dict":
        keys = [draw.choice(["a", "kinds", "message", "cell", "line", "names", "failures", 3, None]) for _ in range(4)]
        return {key: value(draw, depth + 1) for key in keys}
    return {
        "none": lambda: None,
        "bool": lambda: draw.random() < 0.5,
        "int": lambda: draw.choice([0, 1, -1, 255, 2**31, 2**63 - 1, -(2**63)]),
        "big": lambda: draw.getrandbits(70) & (2**64 - 1),
        "float": lambda: draw.choice([0.0, -0.0, float("nan"), float("inf"), 1e308, draw.random()]),
        "text": lambda: draw.choice(
            ["", "value", "error", "callback", "loaded", "가", "\x00", "x" * draw.randrange(300)]
        ),
        "bytes": lambda: draw.randbytes(draw.randrange(40)),
        "array": lambda: msgpack.ExtType(draw.randrange(1, 11), array(draw)),
        "exact": lambda: draw.choice(
            [
                msgpack.ExtType(7, msgpack.packb([value(draw, 5), value(draw, 5)], strict_types=True)),
                msgpack.ExtType(7, msgpack.packb([draw.randrange(-9, 9), draw.randrange(-9, 9)])),
                msgpack.ExtType(8, draw.choice([b"1.5", b"-0E+9", b"1E+400", b"1E-999", b"NaN", b"9" * 401, b"1_0"])),
                msgpack.ExtType(
                    9, msgpack.packb(["dict", None, value(draw, depth + 1), draw.randrange(9)], strict_types=True)
                ),
            ]
        ),
        "family": lambda: family(draw),
        "ext": lambda: msgpack.ExtType(draw.randrange(0, 127), draw.randbytes(draw.randrange(30))),
    }[kind]()


def family(draw: random.Random):
    """Return one of the values that have an extension of their own, with a part of it exchanged, mostly."""
    code, content = draw.choice(samples())
    if draw.random() < 0.3:
        return msgpack.ExtType(code, content)
    if draw.random() < 0.5:
        return msgpack.ExtType(code, damaged(draw, content, draw.choice(samples())[1]))
    try:
        parts = msgpack.unpackb(content, strict_map_key=False)
    except ValueError:
        parts = None
    if not isinstance(parts, list) or not parts:
        return msgpack.ExtType(draw.choice(list(Code)), content)
    parts[draw.randrange(len(parts))] = value(draw, 5)
    return msgpack.ExtType(code, msgpack.packb(parts, strict_types=True))


@cache
def samples() -> list[tuple[int, bytes]]:
    """Return the (code, content) of a value of each kind that has an extension."""
    values: list[object] = [
        {1, "a"}, frozenset({None}), range(3), slice(1, 2), {"a": 1}.keys(), {"a": 1}.items(), {"a": 1}.values(),
        Counter("ab"), OrderedDict(a=1), defaultdict(list), deque([1], 3), namedtuple("Point", "x y")(1, 2),
        date(2026, 1, 1), datetime(2026, 1, 1, tzinfo=UTC), clock(1), timedelta(1), ZoneInfo("Asia/Seoul"),
        Path("/a"), ValueError("a"), int, np.array(["a"]), np.array(["2026"], "M8[D]"), np.str_("a"),
        np.array([(1, 2.0)], dtype=[("a", "i4"), ("b", "f8")]), np.ma.MaskedArray([1, 2], mask=[0, 1]),
        np.array([None, "a"], dtype=object),
    ]  # fmt: skip
    with suppress(ImportError):
        import pandas as pd

        frame = pd.DataFrame({"k": ["a", "b"], "x": [1.0, 2.0], "n": pd.array([1, None], dtype="Int64")})
        values += [
            frame,
            frame["k"].astype("category"),
            frame.set_index(["k", "x"]).index,
            pd.date_range("2026", periods=2),
        ]
    found = []
    for one in values:
        extension = msgpack.unpackb(wire.encode(one, lambda item: wire.Reference("student", 1)), strict_map_key=False)
        found.append((extension.code, extension.data))
    return found


def array(draw: random.Random) -> bytes:
    """Return the bytes of an array as the wire has them, mostly."""
    shape = tuple(draw.randrange(4) for _ in range(draw.randrange(4)))
    plain = np.zeros(shape, dtype=draw.choice(["<f8", "<i4", "|b1", "<c16", "<f4"]))
    data = bytearray(wire.write_array(plain))
    if data and draw.random() < 0.5:
        data[draw.randrange(len(data))] = draw.randrange(256)
    return bytes(data)


def damaged(draw: random.Random, data: bytes, other: bytes) -> bytes:
    """Return data with some damage done to it."""
    found = bytearray(data)
    for _ in range(draw.randrange(4)):
        if not found:
            break
        at, length = draw.randrange(len(found)), draw.randrange(1, 9)
        what = draw.randrange(6)
        if what == 0:
            found[at] = draw.randrange(256)
        elif what == 1:
            del found[at : at + length]
        elif what == 2:
            found[at:at] = found[at : at + length * 3]
        elif what == 3:
            start = draw.randrange(max(1, len(other)))
            found[at:at] = other[start : start + 20]
        elif what == 4:
            found[at : at + 4] = struct.pack(">I", draw.choice([0, 1, 2**16, 2**31, 2**32 - 1]))
        else:
            del found[at:]
    return bytes(found)


def exchanged(draw: random.Random, item):
    """Return nested lists and dicts with one part exchanged, left out, or there twice."""
    if isinstance(item, list) and item and draw.random() < 0.9:
        at, what = draw.randrange(len(item)), draw.randrange(8)
        if what == 0:
            return item[:at] + item[at + 1 :]
        if what == 1:
            return [*item, *item[at:]]
        return [*item[:at], exchanged(draw, item[at]), *item[at + 1 :]]
    if isinstance(item, dict) and item and draw.random() < 0.95:
        key = draw.choice(list(item))
        return {**item, key: exchanged(draw, item[key])}
    # Numbers that are a little other than they were get further than any value.
    if type(item) is int and draw.random() < 0.7:
        return draw.choice([item + 1, item - 1, -item, item << 20, 0])
    others = (
        None, True, 1.5, float("nan"), 1 << 40, "", "call", "\0", "x" * 200, b"", [], {}, (1,), {1}, range(9), [[]] * 30,
        np.zeros(2), np.zeros((1000, 0)), np.array(["a"]), np.float64(1), wire.Reference("student", 1),
    )  # fmt: skip
    return draw.choice(others)
