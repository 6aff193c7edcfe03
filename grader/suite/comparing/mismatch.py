"""What a comparison finds, and what a comparison is asked with."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Protocol

from grader.remote.proxy import Method, Remote
from grader.remote.wire import BUILT_IN


@dataclass(frozen=True)
class Mismatch:
    """How an actual value differs from the expected one.

    Attributes
    ----------
    aspect : str
        The first thing that is wrong: ``type``, ``shape``, ``length``, ``keys``, ``kind``, ``nan``, ``infinite`` or
        ``value``; of a set ``lacks``, ``holds`` or ``lacks_and_holds``; of a text ``text``; of a table ``columns``,
        ``rows`` or ``index``; of an object ``fields`` or ``member``; ``unraised`` where an exception was expected and
        none came.
    actual, expected : str
        The two sides of that aspect in words: shapes, kinds, or the worst element.
    path : str
        Where inside a container, such as ``[1]``, ``['W1']``, ``.rank`` or ``['mean']['b']``.
    relation : str
        A simple relation that holds between the two, or the empty string.
    factor : float or None
        The constant of a ``factor`` or ``offset`` relation.
    index : tuple of int
        The worst element of an array; line and column where two texts part.
    wrong, size : int
        How many elements are wrong, of how many; of a set how many are lacking, and how many do not belong.
    """

    aspect: str
    actual: str
    expected: str
    path: str = ""
    relation: str = ""
    factor: float | None = None
    index: tuple[int, ...] = ()
    wrong: int = 0
    size: int = 0

    def lines(self) -> list[str]:
        """Return the explanation for the author of the test."""
        where = f" at {self.path}" if self.path else ""
        lines = [f"{self.aspect.replace('_', ' ')} differs{where}: {self.actual}, expected {self.expected}"]
        if self.aspect == "text":
            line, column = self.index
            lines.append(f"the texts part {f'in line {line} ' if line else ''}at character {column}")
        elif self.size > 1 and self.index:
            lines.append(f"{self.wrong} of {self.size} elements differ, the worst at {list(self.index)}")
        if self.relation:
            constant = "" if self.factor is None else f" {self.factor:g}"
            lines.append(f"relation to the expected value: {self.relation}{constant}")
        return lines


class Judge(Protocol):
    """What a comparison may ask of the one that it is a part of.

    ``said`` tells whether the author of the test said a tolerance.
    """

    rtol: float
    atol: float
    said: bool
    sequence: bool
    spaces: bool
    numbers: bool

    def compare(self, actual: Any, expected: Any) -> Mismatch | None:
        """Return how a part differs from what is expected of it."""
        ...


def type_mismatch(actual: Any, expected: str) -> Mismatch:
    """Return that a value is of another type than what was expected, which is given in words."""
    return Mismatch("type", named(actual), expected)


def named(value: Any) -> str:
    """Return the type of a value in words."""
    if isinstance(value, Remote):
        return f"an object of type {value._reference.type_name}"
    if isinstance(value, Method):
        return "a function"
    return "nothing (None)" if value is None else article(BUILT_IN.get(type(value), type(value)).__name__)


def article(name: str) -> str:
    """Return the name of a type as one of its values is called."""
    return f"a {_NAMES.get(name, name)}"


_NAMES = {"Fraction": "fraction", "Decimal": "decimal"}


def shown(value: Any) -> str:
    """Return the beginning of what a value looks like."""
    return repr(value)[:200]
