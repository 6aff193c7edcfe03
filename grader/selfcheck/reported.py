"""What a student reads after a run of public checks, as data: one `Report` behind every form.

Nothing of what makes it is imported here. The process that waits for a check shows a report and knows no more.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum


class Mark(StrEnum):
    """How a check stands: ``passed``, ``failed``, or ``open`` while there is nothing to check yet."""

    PASSED = "passed"
    FAILED = "failed"
    OPEN = "open"

    @property
    def sign(self) -> str:
        """The sign that stands before its sentence."""
        return {Mark.PASSED: "✓", Mark.FAILED: "✗", Mark.OPEN: "○"}[self]


@dataclass(frozen=True)
class Picture:
    """What a template needs to draw a curve.

    Attributes
    ----------
    label, caption : str
        What is drawn, and how the two curves lie to each other.
    expected, found : str
        The paths, in a frame of `WIDTH` times `HEIGHT`.
    across, upwards : tuple of (float, str)
        The ticks of the axes: the place, and the number there.
    worst : tuple of float, or None
        The input where the two are furthest apart, with what came out there and what should; None where they lie
        on each other.
    """

    label: str
    expected: str
    found: str
    across: tuple[tuple[float, str], ...]
    upwards: tuple[tuple[float, str], ...]
    worst: tuple[float, float, float] | None
    caption: str = ""

    def with_caption(self, caption: str) -> Picture:
        """Return the same picture with its caption."""
        return replace(self, caption=caption)


@dataclass(frozen=True)
class Item:
    """One check: what it looks at, what was seen, and where to look.

    Attributes
    ----------
    text : str
        What it looks at, as a statement of what is right.
    said : str
        The same as it is read: a statement that does not hold is said not to hold yet.
    call : tuple of str
        The lines of code that it failed on.
    sides : tuple of (str, str)
        What came of them and what was expected, each after its name.
    seen : tuple of str
        How the two differ.
    left : str
        Under which name a kernel has the values of the call.
    """

    test: str
    mark: Mark
    text: str
    said: str
    call: tuple[str, ...] = ()
    sides: tuple[tuple[str, str], ...] = ()
    seen: tuple[str, ...] = ()
    hint: str = ""
    printed: str = ""
    left: str = ""

    @property
    def code(self) -> tuple[str, ...]:
        """The lines of code, with where their values are as a comment."""
        if not (self.call and self.left):
            return self.call
        *before, last = self.call
        return (*before, f"{last}  # {self.left}")


@dataclass(frozen=True)
class Card:
    """One exercise. ``remark`` is what there is to say of the whole of it."""

    exercise: str
    remark: str
    items: tuple[Item, ...]
    pictures: tuple[Picture, ...] = ()

    @property
    def mark(self) -> Mark:
        """The worst of its items."""
        marks = {item.mark for item in self.items}
        return next(mark for mark in (Mark.OPEN, Mark.FAILED, Mark.PASSED) if mark in marks or mark is Mark.PASSED)

    @property
    def passed(self) -> int:
        """How many of its items passed."""
        return sum(item.mark is Mark.PASSED for item in self.items)


@dataclass(frozen=True)
class Report:
    """Everything a student reads after a run.

    Attributes
    ----------
    language : str
        ``ko`` or ``en``.
    heading : str
        The file that was checked; empty in a kernel.
    problem : str
        Why nothing could be checked; then there are no cards.
    loading : tuple of str
        What went wrong in the file before anything was checked.
    cards : tuple of Card
        One for each exercise.
    summary : str
        How many checks passed.
    note : str
        That this is not the grading.
    """

    language: str
    heading: str = ""
    problem: str = ""
    loading: tuple[str, ...] = ()
    cards: tuple[Card, ...] = ()
    summary: str = ""
    note: str = ""

    @property
    def passed(self) -> bool:
        """Whether every check passed."""
        return all(card.passed == len(card.items) for card in self.cards)


def problem_report(problem: str, language: str) -> Report:
    """Return the report of a run that could not begin."""
    return Report(language, problem=problem)
