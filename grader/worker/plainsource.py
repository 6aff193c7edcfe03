"""Functions and classes compiled straight from their text, where a cell is plain Python.

A syntax tree is ten times as large as its text, and in a fresh process the kernel hands out each page of it anew. What
a definition binds, and that it takes no time, its first words say; only other statements need a tree.
"""

from __future__ import annotations

import ast
import re
import warnings
from collections.abc import Iterator
from types import CodeType
from typing import NamedTuple

_DEFINES = re.compile(r"(def|class) +([A-Za-z_]\w*)\s*[(:\[]", re.ASCII)
_CONTINUES_ABOVE = re.compile(r"[\s)\]}#]|(elif|else|except|finally)\b|$")
# These mean something for what stands elsewhere, or are IPython's.
_NOT_PLAIN = ("__future__", "get_ipython", "\f", "\r", "\ufeff")


class Definition(NamedTuple):
    """A function or class without decorators."""

    name: str
    lineno: int
    end_lineno: int
    is_class: bool
    code: CodeType


def plain_statements(source: str, file_name: str, flags: int) -> list[Definition | ast.stmt] | None:
    """Return the statements of a cell; None where it is not made of lines at the margin that each begin one."""
    if any(one in source for one in _NOT_PLAIN):
        return None
    # Whoever reads it the other way is warned of it there.
    with warnings.catch_warnings(record=True) as warned:
        try:
            found = _read(source.split("\n"), file_name, flags)
        except (SyntaxError, ValueError, RecursionError, MemoryError):
            return None
    if found is not None:
        for one in warned:
            warnings.showwarning(one.message, one.category, one.filename, one.lineno)
    return found


def groups(lines: list[str]) -> Iterator[tuple[int, int]]:
    """Yield (start, end) of runs of lines that begin at the left margin like a statement."""
    starts = [i for i, line in enumerate(lines) if not _CONTINUES_ABOVE.match(line.lstrip("\f"))]
    # A decorator belongs to the statement below it.
    starts = [i for n, i in enumerate(starts) if n == 0 or not lines[starts[n - 1]].startswith("@")]
    yield from zip(starts, [*starts[1:], len(lines)], strict=True)


def _read(lines: list[str], file_name: str, flags: int) -> list[Definition | ast.stmt] | None:
    found: list[Definition | ast.stmt] = []
    above = len(lines)
    for start, end in groups(lines):
        above = min(above, start)
        # Each text says by empty lines where it stands.
        text = "\n" * start + "\n".join(lines[start:end])
        if (defined := _DEFINES.match(lines[start])) is None:
            found += ast.parse(text).body
            continue
        last = _last(lines, start, end)
        if last is None:
            return None
        code = compile(text, file_name, "exec", flags=flags, dont_inherit=True)
        found.append(Definition(defined[2], start + 1, last, defined[1] == "class", code))
    return found if all(not line.strip() or line.lstrip().startswith("#") for line in lines[:above]) else None


def _last(lines: list[str], start: int, end: int) -> int | None:
    """Return the number of the line that a definition ends in; None where a text might end below it."""
    last = end
    while last > start and (not (line := lines[last - 1].strip()) or line.startswith("#")):
        last -= 1
    left = "".join(lines[last:end])
    return None if '"""' in left or "'''" in left or lines[last - 1].endswith("\\") else last
