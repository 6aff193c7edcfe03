"""Values and functions as they are written in Python, on one line, short."""

from __future__ import annotations

import ast
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from types import FunctionType
from typing import Any

import numpy as np

from grader.remote.proxy import Remote

_LONGEST = 160
_DIGITS = 10


def value_text(item: Any) -> str:
    """Return a value as Python writes it; its type and shape where that would be long."""
    text = _whole(item)
    return text if len(text) <= _LONGEST else _outline(item)


def _whole(item: Any) -> str:
    if isinstance(item, np.ndarray):
        if item.size > _LONGEST:
            return " " * (_LONGEST + 1)
        return f"np.array({_whole(item.tolist())})"
    if isinstance(item, np.inexact):  # one of more digits than Python's is no number of Python's
        item = complex(item) if isinstance(item, np.complexfloating) else float(item)
    if isinstance(item, np.generic):
        return _own(item.item())
    if isinstance(item, float):
        return repr(float(f"{item:.{_DIGITS}g}"))
    if isinstance(item, dict):
        return "{" + ", ".join(f"{_own(key)}: {_whole(one)}" for key, one in item.items()) + "}"
    if isinstance(item, tuple):
        return "(" + ", ".join(map(_whole, item)) + ("," if len(item) == 1 else "") + ")"
    if isinstance(item, list):
        return "[" + ", ".join(map(_whole, item)) + "]"
    return _own(item)


def _own(item: Any) -> str:
    """Return what an object says of itself; its type where it cannot: a student wrote that as well."""
    try:
        return repr(item)
    except Exception:
        return f"<{item._reference.type_name if isinstance(item, Remote) else type(item).__name__}>"


def _outline(item: Any) -> str:
    if isinstance(item, np.ndarray):
        return f"<array {item.shape}>"
    if isinstance(item, dict):
        return "{" + ", ".join(f"{_own(key)}: {_outline(one)}" for key, one in list(item.items())[:6]) + "}"
    if isinstance(item, list | tuple):
        return f"<{type(item).__name__}, {len(item)}>"
    text = _whole(item)
    return text if len(text) <= _LONGEST else text[:_LONGEST] + "…"


Lambdas = Mapping[int, tuple[tuple[bytes, str], ...]]
"""The lambdas of a file by line: what each does, and how it is written."""


def source_of(function: Any, lambdas: Lambdas) -> str:
    """Return how a function of the checks is written: a lambda itself, any other by its name."""
    if isinstance(function, FunctionType) and function.__name__ == "<lambda>":
        there = lambdas.get(function.__code__.co_firstlineno, ())
        same = [text for does, text in there if does == function.__code__.co_code or len(there) == 1]
        return same[0] if same else "f"
    return str(getattr(function, "__name__", "f"))


def lambdas_in(checks: Path) -> Lambdas:
    """Return the lambdas that are written in a file of checks."""
    try:
        return _lambdas(checks.read_text(encoding="utf-8"))
    except (OSError, UnicodeError, SyntaxError):
        return {}


@cache
def _lambdas(text: str) -> Lambdas:
    found: dict[int, tuple[tuple[bytes, str], ...]] = {}
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.Lambda):
            written = " ".join((ast.get_source_segment(text, node) or "").split())
            code = compile(ast.Expression(node), "", "eval").co_consts[0]
            found[node.lineno] = (*found.get(node.lineno, ()), (code.co_code, written))
    return found
