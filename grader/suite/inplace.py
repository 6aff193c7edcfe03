"""What takes the place of Python's own functions while files of a suite are collected and its tests run."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from importlib import import_module
from typing import Any

_PARTS = (
    "assertraises", "databases", "dataclassed", "diffs", "examples", "exchanged", "pickles", "programs", "refusing",
    "seeding", "sources",
)  # fmt: skip


@cache
def of_plain_suites() -> tuple[tuple[Any, str, Any, Any], ...]:
    """Return all that tests need which were written for one process."""
    # Modules that take long to import, for suites that are plain alone.
    parts = (import_module(f"grader.suite.{name}") for name in _PARTS)
    return tuple(one for part in parts for one in part.IN_PLACE)


@contextmanager
def in_place(those: tuple[tuple[Any, str, Any, Any], ...]) -> Iterator[None]:
    """Put it there until the end of the block. What a test has put there itself stays until the test takes it back.

    Each is a module, a name in it, what stands there and what is to stand there.
    """
    for module, name, own, other in those:
        if getattr(module, name) is own:
            setattr(module, name, other)
    try:
        yield
    finally:
        for module, name, own, other in those:
            if getattr(module, name) is other:
                setattr(module, name, own)
