"""Where a test takes a worker's word: what its student's code did, told by the process that the code runs in.

A value that comes back has to be right, whoever made it. That an argument was left alone, that nothing was printed or
warned of, and that something was raised, a hostile worker can say without any of it being so.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar

_taken: ContextVar[set[str] | None] = ContextVar("taken", default=None)


@contextmanager
def words_taken() -> Iterator[set[str]]:
    """Collect what the block takes a worker's word for: ``fetch``, ``printed``, ``warnings``, ``raises``.

    ``asked`` is among it where the worker was asked anything at all.
    """
    found: set[str] = set()
    token = _taken.set(found)
    try:
        yield found
    finally:
        _taken.reset(token)


def take(word: str) -> None:
    """Note that a worker's word was taken."""
    if (found := _taken.get()) is not None:
        found.add(word)


def leave(word: str) -> None:
    """Note that nothing rests on it after all."""
    if (found := _taken.get()) is not None:
        found.discard(word)
