"""What came of running a submission as a program, checked when it arrives."""

from __future__ import annotations

from dataclasses import dataclass
from types import NoneType
from typing import Any

from grader.remote.wire import ReceivedList, WireError

_MAX_FILES = 20
_MAX_NAME = 255


@dataclass(frozen=True)
class Ran:
    """What a program did.

    Attributes
    ----------
    printed : str
        What it printed, the questions of ``input`` among it.
    status : int
        Its exit status: 0, unless it called ``sys.exit`` with another one.
    files : dict
        What it wrote, by the name of the file: a text, or bytes where it is none; at most 20 files, and 256 KB of each.
    """

    printed: str
    status: int
    files: dict[str, str | bytes | None]


def ran_from(content: Any, printed: str) -> Ran:
    """Return what a worker tells of a program.

    Raises
    ------
    WireError
        if that is nothing of the kind: a worker never sends it by itself.
    """
    if type(content) is not ReceivedList or len(content) != 2:
        raise WireError("a malformed end of a program")
    status, files = content
    if type(status) is not int or not 0 <= status <= 0xFF or type(files) is not ReceivedList or len(files) > _MAX_FILES:
        raise WireError("a malformed end of a program")
    for pair in files:
        if type(pair) is not ReceivedList or tuple(map(type, pair)) not in _FILES or len(pair[0]) > _MAX_NAME:
            raise WireError("a malformed file of a program")
    return Ran(printed, status, dict(files))


_FILES = {(str, kind) for kind in (str, bytes, NoneType)}
