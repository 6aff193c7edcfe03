"""A submission as a program: what is typed for it, and a run of all of it from the top."""

from __future__ import annotations

import builtins
import io
import os
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from types import ModuleType
from typing import Any

from grader.worker import program
from grader.worker.filing import Mark, is_written, mark_of

MAX_FILES = 20
MAX_FILE = 1 << 18
"""Bytes of a file that are told; of a longer one its beginning."""
_MAX_SEEN = 1000
ALL_READ = "EOF when reading a line: all that was typed has been read"


class Typed(io.TextIOWrapper):
    """What a test has typed."""

    def __init__(self, text: str) -> None:
        super().__init__(io.BytesIO(text.encode("utf-8", "surrogatepass")), "utf-8", "surrogatepass")


class Typing:
    """What stands in the place of the keyboard: nothing, until a test types something."""

    def __init__(self) -> None:
        self._own: Any = None

    def type(self, text: str) -> None:
        """Let ``input()`` and ``sys.stdin`` read this text, and then the end of the file."""
        self._own = self._own or sys.stdin
        sys.stdin = Typed(text)

    def end(self) -> None:
        """Take away what was typed."""
        if self._own is not None:
            sys.stdin, self._own = self._own, None


def run(
    pieces: Sequence[program.Piece],
    typing: Typing,
    typed: str,
    argv: Sequence[str],
    file: str,
    standing: Mapping[str, Any],
) -> list[Any]:
    """Run statements as one program and return its exit status, and the (name, content) of each file that it wrote.

    ``standing`` takes the place of what the program defines under these names. An exception that ends the program goes
    on to whoever asked for it.
    """
    before = dict(_files())
    with _as_program(file, argv) as names:
        typing.type(typed)
        try:
            for piece in pieces:
                program.execute(piece.code, names)
                names.update(standing)
            status = 0
        except SystemExit as problem:
            status = _status(problem.code)
        finally:
            typing.end()
    written = sorted(name for name, mark in _files() if is_written(name, before.get(name), mark))
    return [status, [[name, _content(name)] for name in written[:MAX_FILES]]]


@contextmanager
def _as_program(file: str, argv: Sequence[str]) -> Iterator[dict[str, Any]]:
    """Give a namespace that is the main module, for the time of the block."""
    module = ModuleType("__main__")
    vars(module).update(__builtins__=builtins, __file__=file)
    kept, own = sys.argv, sys.modules.get("__main__")
    sys.argv, sys.modules["__main__"] = [os.path.basename(file), *argv], module
    try:
        yield vars(module)
    finally:
        sys.argv = kept
        if own is not None:
            sys.modules["__main__"] = own


def _status(code: Any) -> int:
    """Return the exit status that Python makes of what ``sys.exit`` was given; a text is printed first."""
    if code is None or isinstance(code, int):
        return int(code or 0) & 0xFF
    print(code)
    return 1


def _files() -> Iterator[tuple[str, Mark]]:
    """Find the files of the working directory, each with what changes when it is written."""
    seen = 0
    for folder, _, names in os.walk("."):
        for name in names:
            path = os.path.relpath(os.path.join(folder, name), ".")
            with suppress(OSError):
                yield path, mark_of(path)
            seen += 1
            if seen == _MAX_SEEN:
                return


def _content(path: str) -> str | bytes | None:
    try:
        with open(path, "rb") as file:
            data = file.read(MAX_FILE)
    except OSError:
        return None
    try:
        return data.decode()
    except UnicodeDecodeError:
        return data
