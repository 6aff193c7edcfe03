"""Texts: letter by letter, or with white space and the last digits of numbers left open."""

from __future__ import annotations

import re
from itertools import zip_longest
from typing import Any

import numpy as np

from grader.suite.comparing.mismatch import Judge, Mismatch, article, shown, type_mismatch

_NUMBER = re.compile(r"[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?")
_PIECE = re.compile(r"\s+|[^\s]+")
_AROUND = 30
_MAX_COMPARED = 200_000


def compare_text(actual: Any, expected: str, judge: Judge) -> Mismatch | None:
    """Compare with a text."""
    if type(actual) not in (str, np.str_):
        return type_mismatch(actual, article("str"))
    one, other = str(actual), str(expected)
    if one == other:
        return None
    if judge.numbers or not judge.spaces:
        found = _parting_tokens(one, other, judge)
        if found is None:
            return None
        at, there = found
    else:
        at = there = _parting(one, other)
    # Of a text of one line there is no other.
    line = one.count("\n", 0, at) + 1 if "\n" in one.strip() + other.strip() else 0
    column = at - (one.rfind("\n", 0, at) + 1) + 1
    return Mismatch("text", _excerpt(one, at), _excerpt(other, there), index=(line, column), wrong=1, size=1)


def _parting(one: str, other: str) -> int:
    """Return the place of the first letter that differs."""
    for at, (letter, wanted) in enumerate(zip_longest(one, other)):
        if letter != wanted:
            return at
    return len(one)


def _parting_tokens(one: str, other: str, judge: Judge) -> tuple[int, int] | None:
    """Return where two texts part in each of them, when what is left open is left open; None if they do not."""
    ours, theirs = (_tokens(text, judge) for text in (one, other))
    for token, wanted in zip_longest(ours, theirs):
        if token is None or wanted is None or not _same(token[0], wanted[0], judge):
            return (token[1] if token else len(one)), (wanted[1] if wanted else len(other))
    return None


def _tokens(text: str, judge: Judge) -> list[tuple[str, int]]:
    """Return the parts of a text that are compared, each with its place."""
    found: list[tuple[str, int]] = []
    for piece in _PIECE.finditer(text[:_MAX_COMPARED]):
        if piece[0].isspace():
            if judge.spaces:
                found.append((piece[0], piece.start()))
            continue
        start = piece.start()
        if judge.numbers:
            at = 0
            for number in _NUMBER.finditer(piece[0]):
                found += [(piece[0][at : number.start()], start + at)] if number.start() > at else []
                found.append((number[0], start + number.start()))
                at = number.end()
            found += [(piece[0][at:], start + at)] if at < len(piece[0]) else []
        else:
            found.append((piece[0], start))
    return found


def _same(token: str, wanted: str, judge: Judge) -> bool:
    if token == wanted:
        return True
    if not judge.numbers or not (_NUMBER.fullmatch(token) and _NUMBER.fullmatch(wanted)):
        return False
    one, other = float(token), float(wanted)
    return abs(one - other) <= judge.atol + judge.rtol * abs(other)


def _excerpt(text: str, at: int) -> str:
    begin = max(0, at - _AROUND // 2)
    part = text[begin : at + _AROUND]
    return f"{'…' if begin else ''}{shown(part)}{'…' if at + _AROUND < len(text) else ''}"


def compare_bytes(actual: Any, expected: bytes, judge: Judge) -> Mismatch | None:
    """Compare with bytes; of a bytearray nobody sees on the wire that it is one."""
    if type(actual) not in (bytes, np.bytes_):
        return type_mismatch(actual, article("bytes"))
    return (
        None if bytes(actual) == bytes(expected) else Mismatch("value", shown(actual), shown(expected), wrong=1, size=1)
    )
