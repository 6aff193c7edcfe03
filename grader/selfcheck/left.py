"""What a kernel is left with after a check: the values of the calls that failed, to be computed with."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, fields
from typing import Any

from grader.selfcheck.written import value_text

LEFT = "_check"
"""Under which name a kernel has them."""


@dataclass(frozen=True)
class Values:
    """What a call was made with and what came of it.

    Attributes
    ----------
    function : object
        What was called; None where it is no function of the student's.
    args, kwargs : tuple, dict
        The arguments as they were before the call.
    actual, expected : object
        What came back, or the exception's text, and what was expected; None where a check names no value.
    call : str
        The last line of code that made the call.
    """

    function: Any
    args: tuple[Any, ...]
    kwargs: dict[str, Any]
    actual: Any
    expected: Any
    call: str = ""

    def __repr__(self) -> str:
        return f"<{self.call}: actual={value_text(self.actual)}, expected={value_text(self.expected)}>"


class Failing(Sequence[Values]):
    """The values of all calls that failed, in the order in which the card shows them; by itself, those of the first."""

    def __init__(self, values: Iterable[Values]) -> None:
        self._values = tuple(values)

    def __len__(self) -> int:
        return len(self._values)

    def __getitem__(self, number: Any) -> Any:
        return self._values[number]

    def __getattr__(self, name: str) -> Any:
        if name.startswith("_"):
            raise AttributeError(name)
        return getattr(self._values[0], name)

    def __dir__(self) -> list[str]:
        return [one.name for one in fields(Values)]

    def __repr__(self) -> str:
        return "\n".join(f"[{number}] {one!r}" for number, one in enumerate(self._values))
