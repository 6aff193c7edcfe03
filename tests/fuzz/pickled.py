"""Pickles that a submission wrote and a hidden test loads."""

from __future__ import annotations

import pickle
import random
import tempfile
import threading
from collections import Counter, OrderedDict, deque
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from fractions import Fraction
from types import SimpleNamespace
from typing import Any

import numpy as np

from grader.suite.answered import Answered
from grader.suite.inplace import in_place
from grader.suite.late import put_on_the_bench
from grader.suite.pickles import IN_PLACE
from grader.suite.refusing import refuse_what_was_written


class Pickled:
    """Pickles of plain data, as a test's own ``pickle.loads`` reads them while it works with files."""

    # What Python's own says of a pickle that is damaged, and what ours says of one that asks for too much.
    refused: tuple[type[Exception], ...] = (
        pickle.UnpicklingError, PermissionError, EOFError, ValueError, TypeError, LookupError, AttributeError,
        ImportError, ArithmeticError,
    )  # fmt: skip

    def __init__(self) -> None:
        folder = tempfile.mkdtemp(prefix="fuzz-")
        view = SimpleNamespace(
            thread=threading.get_ident(), texts=Answered(), is_apart=True, written=set(), trouble=None,
            finish=lambda: None, folder=folder, folders=[folder],
        )  # fmt: skip
        refuse_what_was_written()
        put_on_the_bench(view)

    def document(self, draw: random.Random) -> bytes:
        shared = [_plain(draw) for _ in range(2)]
        return pickle.dumps([_plain(draw), shared, *shared, _held(draw, 0)], draw.randrange(6))

    def read(self, data: bytes) -> None:
        with in_place(IN_PLACE):
            found = pickle.loads(data)
        # Whatever it is, a test may look at it.
        repr(found)
        pickle.dumps(found)


def _held(draw: random.Random, depth: int) -> Any:
    """Return a container of what may stand in it."""
    if depth > 4:
        return _plain(draw)
    kind: Any = draw.choice([list, tuple, dict, OrderedDict, Counter, set, frozenset, deque])
    size = draw.randrange(5)
    if issubclass(kind, dict):
        return kind(
            {_key(draw, 0): draw.randrange(9) if kind is Counter else _held(draw, depth + 1) for _ in range(size)}
        )
    if kind in (set, frozenset):
        return kind(_key(draw, 0) for _ in range(size))
    return kind(_held(draw, depth + 1) for _ in range(size))


def _key(draw: random.Random, depth: int) -> Any:
    if depth < 3 and draw.random() < 0.4:
        return tuple(_key(draw, depth + 1) for _ in range(draw.randrange(4)))
    return draw.choice([None, True, draw.randrange(-9, 9), 1 << 70, 0.5, "a", b"a", date(2026, 1, 1), Fraction(1, 3)])


def _plain(draw: random.Random) -> Any:
    shape = tuple(draw.randrange(4) for _ in range(draw.randrange(4)))
    kind = draw.choice(["f8", ">i4", "?", "c16", "U3", "S2", "M8[D]", "m8[2h]", "O", "a, f8", "i4, f8"]).replace(
        "a,", "S1,"
    )
    return draw.choice(
        [
            np.zeros(shape, kind),
            np.asfortranarray(np.zeros(shape, kind)),
            np.float32(1),
            np.datetime64("2026", "D"),
            np.dtype(kind),
            _key(draw, 0),
            bytearray(b"abc"),
            Decimal("1.5"),
            datetime(2026, 1, 1, tzinfo=UTC),
            timedelta(1),
            complex(1, 2),
            slice(1, None),
            "가" * draw.randrange(40),
            draw.getrandbits(200),
            float("nan"),
        ]
    )
