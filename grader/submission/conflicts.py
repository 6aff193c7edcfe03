"""What git writes into a file where two versions of it could not be merged."""

from __future__ import annotations

import re

_BEGIN, _BASE, _MIDDLE, _END = (re.compile(rf"[ \t]*{mark}(?:[ \r]|$)") for mark in ("<{7}", r"\|{7}", "={7}", ">{7}"))


def first_side(source: str) -> tuple[str, list[int]]:
    """Return a text with the first side of each conflict, as many lines as before, and where the conflicts begin."""
    if "<<<<<<<" not in source:
        return source, []
    lines = source.split("\n")
    found: list[int] = []
    at = 0
    while at < len(lines):
        if _BEGIN.match(lines[at]) and (places := _places(lines, at)):
            middle, end = places
            found.append(at + 1)
            for other in (at, *range(middle, end + 1)):
                lines[other] = ""
            at = end
        at += 1
    return "\n".join(lines), found


def _places(lines: list[str], begin: int) -> tuple[int, int] | None:
    """Return where the first side of a conflict ends, and where the conflict does."""
    first_ends = middle = None
    for at in range(begin + 1, len(lines)):
        if _BEGIN.match(lines[at]):
            return None
        if _BASE.match(lines[at]) and first_ends is None:
            first_ends = at
        elif _MIDDLE.match(lines[at]) and middle is None:
            middle = at
        elif _END.match(lines[at]):
            return (middle if first_ends is None else first_ends, at) if middle is not None else None
    return None
