"""Fuzzing of what reads untrusted bytes: ``python -m tests.fuzz wire|replies|notebook [--minutes M] [--seed N]``.

Documents are drawn from a grammar, then damaged: bytes flipped, pieces cut out, doubled, exchanged between documents.
A finding is any exception but the refusal that is meant, an input that takes longer than a second, or memory that grows.
"""

from __future__ import annotations

import argparse
import json
import random
import resource
import struct
import sys
import tempfile
import time
import traceback
from pathlib import Path

import msgpack
import numpy as np

from grader.remote import wire
from grader.remote.talk import Talk
from grader.remote.wired import _read_loaded, _read_program
from grader.submission import read_submission
from tests.conftest import notebook_text

SLOW = 1.0
MAX_GROWTH = 300 << 20


def value(draw: random.Random, depth: int = 0):
    """Return something that travels, or nearly."""
    kinds = ["none", "bool", "int", "big", "float", "text", "bytes", "array", "ext", "exact"]
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
                msgpack.ExtType(9, msgpack.packb([draw.randrange(9), value(draw, depth + 1)], strict_types=True)),
            ]
        ),
        "ext": lambda: msgpack.ExtType(draw.randrange(0, 127), draw.randbytes(draw.randrange(30))),
    }[kind]()


def array(draw: random.Random) -> bytes:
    """Return the bytes of an array as the wire has them, mostly."""
    shape = tuple(draw.randrange(4) for _ in range(draw.randrange(4)))
    plain = np.zeros(shape, dtype=draw.choice(["<f8", "<i4", "|b1", "<c16", "<f4"]))
    data = bytearray(wire._write_array(plain))
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


class Wire:
    """Frames, decoded as the trusted side does."""

    refused = (wire.WireError,)

    def document(self, draw: random.Random) -> bytes:
        return msgpack.packb(value(draw), use_bin_type=True, strict_types=True)

    def read(self, data: bytes) -> None:
        wire.decode(data, lambda reference: reference)


class Replies(Wire):
    """Frames, decoded and then taken for every message that a worker may send."""

    def document(self, draw: random.Random) -> bytes:
        kind = draw.choice(["value", "error", "loaded", "compiled", "callback", "progress"])
        return msgpack.packb([kind, *(value(draw) for _ in range(draw.randrange(7)))], strict_types=True)

    def read(self, data: bytes) -> None:
        message = wire.decode(data, lambda reference: reference)
        if not isinstance(message, list):
            return
        talk = Talk()
        talk.lending.refer(abs)
        for reader in (_read_program, _read_loaded, talk.answer_callback, talk.read_reply):
            try:
                reader(message)
            except (*self.refused, *_of_a_student()):
                continue


def _of_a_student() -> tuple[type[Exception], ...]:
    from grader.remote.proxy import StudentError

    return (StudentError,)


class Notebook:
    """Files, read as submissions."""

    refused: tuple[type[Exception], ...] = ()

    def __init__(self) -> None:
        self.folder = Path(tempfile.mkdtemp(prefix="fuzz-"))

    def document(self, draw: random.Random) -> bytes:
        cells = ["def softmax(x):\n    return x", "%matplotlib inline", "한글 = 1", "", "x" * draw.randrange(100)]
        text = notebook_text(*draw.sample(cells, draw.randrange(1, 5)))
        if draw.random() < 0.3:
            text = json.dumps(
                {"nbformat": draw.choice([3, 4, "4", None]), "worksheets": [{"cells": value(draw)}]}, default=str
            )
        return text.encode(draw.choice(["utf-8", "utf-8-sig", "utf-16", "cp949", "utf-16-be"]), errors="replace")

    def read(self, data: bytes) -> None:
        path = self.folder / ("fuzz.ipynb" if len(data) % 3 else "fuzz.py")
        path.write_bytes(data)
        read_submission(path)


TARGETS = {"wire": Wire, "replies": Replies, "notebook": Notebook}


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("target", choices=TARGETS)
    parser.add_argument("--minutes", type=float, default=10)
    parser.add_argument("--seed", type=int, default=0)
    options = parser.parse_args()
    target = TARGETS[options.target]()
    draw = random.Random(options.seed)
    end = time.monotonic() + 60 * options.minutes
    tried = refused = found = 0
    other = target.document(draw)
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss << 10
    while time.monotonic() < end:
        document = target.document(draw)
        data = damaged(draw, document, other)
        other = document
        began = time.monotonic()
        try:
            target.read(data)
        except target.refused:
            refused += 1
        except Exception:
            found += 1
            print(f"finding: {data[:400]!r}\n{traceback.format_exc()}", flush=True)
        if time.monotonic() - began > SLOW:
            found += 1
            print(f"finding: slow, {time.monotonic() - began:.1f} s: {data[:400]!r}", flush=True)
        tried += 1
    growth = (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss << 10) - before
    if growth > MAX_GROWTH:
        found += 1
    print(f"{options.target}: {tried} inputs, {refused} refused, {found} findings, memory grew by {growth >> 20} MB")
    return int(found > 0)


if __name__ == "__main__":
    sys.exit(main())
