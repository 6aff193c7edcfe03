"""A few sentences for a student, and what kind of thing they say."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Told(StrEnum):
    """What a student is told: why something fails, what is not right yet, or what else to know of an exercise."""

    CAUSE = "cause"
    BEHAVIOUR = "behaviour"
    REMARK = "remark"


@dataclass(frozen=True)
class Said:
    """A few sentences for a student, with what to look at next, and the (cell, line) of their code they speak of."""

    told: Told
    text: str
    hint: str = ""
    place: tuple[int, int] | None = None

    @property
    def line(self) -> str:
        """All of it in one line."""
        return f"{self.text} {self.hint}".rstrip()
