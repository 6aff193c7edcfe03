"""The texts that a submission has answered: a test may take each for a path, a command or a host.

They stand in what came back in many a form, and a test does this and that with one before it opens a file by it: takes
off the end of a line, puts the folder before it, has `os.path.abspath` resolve it.
"""

from __future__ import annotations

import os
import re
from collections import deque
from collections.abc import Iterator
from os import PathLike
from typing import Any

import numpy as np

from grader.remote.wire.tables import is_table

_MAX_TEXTS, _MAX_TEXT, _LEAST_OF_A_COMMAND = 20_000, 4096, 4
_MAX_SEARCHED = 4 << 20
"""Characters of all texts that are searched for paths: a line of a path is three of them, and many are one path."""
_MAX_USERS = 64
_PATH = re.compile(r"/|\.\.|~")
_UPWARDS = re.compile(r"^(?:\.{0,2}/)+")
_NUMBERS = frozenset({int, float, bool, complex, type(None)})


class Answered:
    """What is known of them, which is all but of those who answered very many."""

    def __init__(self) -> None:
        self._texts: set[str] = set()
        self._lines: set[str] = set()
        self._paths: set[str] = set()
        self._users: set[str] = set()
        self._searched = 0

    def note(self, value: Any) -> None:
        """Keep the texts in a value, whatever holds them."""
        waiting = [value]
        while waiting:
            item = waiting.pop()
            kind = type(item)
            if kind is str:
                self._keep(item)
            elif kind is bytes:
                self._keep(os.fsdecode(item[: _MAX_TEXT + 1]))
            elif isinstance(item, PathLike):
                waiting.append(os.fspath(item))
            elif isinstance(item, dict):
                waiting += [*item.keys(), *item.values()]
            elif isinstance(item, list | tuple | set | frozenset | deque):
                waiting += item if not _NUMBERS.issuperset(map(type, item)) else ()
            elif isinstance(item, np.ndarray | np.generic) and item.dtype.kind in "SUO":
                waiting += np.asarray(item).ravel().tolist()
            elif is_table(item):
                waiting += _columns(item)

    def _keep(self, text: str) -> None:
        if not text or len(text) > _MAX_TEXT or text in self._texts:
            return
        if len(self._texts) <= _MAX_TEXTS:
            self._texts.add(text)
        if self._has_many_paths or not _PATH.search(text):
            return
        self._searched += len(text)
        for line in {one.strip() for one in text.splitlines()} - self._lines:
            # A name alone leads nowhere but where the test looks for it.
            if "/" in line or line in ("..", "~"):
                self._lines.add(line)
                if line.startswith("~"):  # whose home that is has to be looked up
                    self._users.add(line.partition("/")[0])
                if self._has_many_paths:
                    return
                self._paths |= {f"/{form.lstrip('/')}" for form in _forms(line)}
                self._paths.discard("/")

    @property
    def _has_many_paths(self) -> bool:
        """Whether not all of them are known."""
        return (
            max(len(self._lines), len(self._paths)) > _MAX_TEXTS
            or len(self._users) > _MAX_USERS
            or self._searched > _MAX_SEARCHED
        )

    @property
    def are_too_many(self) -> bool:
        """Whether not all of them are known."""
        return len(self._texts) > _MAX_TEXTS

    def leads_to(self, path: str) -> bool:
        """Whether a path may have been made of one of them; of too many each may be."""
        rooted = f"/{path}"
        return self._has_many_paths or any(one in rooted for one in self._paths)

    def within(self, command: str) -> Iterator[str]:
        """Yield those that stand in a command."""
        yield from (text for text in self._texts if len(text) >= _LEAST_OF_A_COMMAND and text in command)

    def tells(self, host: str) -> bool:
        """Whether the name of a host stands in one of them; of too many it may."""
        return self.are_too_many or any(host in text for text in self._texts)


def _forms(text: str) -> Iterator[str]:
    """Yield how a path may look that a test has made of a text."""
    yield from (text, _UPWARDS.sub("", text))
    if text.startswith("~"):
        yield os.path.expanduser(text)
    if ".." in text and "/" in (resolved := _UPWARDS.sub("", os.path.normpath(text))):
        yield resolved


def _columns(table: Any) -> Iterator[Any]:
    """Yield the parts of a table in which texts may stand."""
    name = type(table).__name__
    parts = [table]
    if name == "DataFrame":
        parts = [table.index, table.columns, *(table.iloc[:, number] for number in range(table.shape[1]))]
    elif name == "Series":
        parts = [table.index, table]
    for part in parts:
        if getattr(part.dtype, "kind", "O") == "O":
            yield part.tolist()
