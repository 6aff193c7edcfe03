"""What is told of small edits of the student's code with which tests pass: the line, and what kind of edit it is."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from grader.diagnosis.finding import Finding, Kind
from grader.diagnosis.hypothesis import ENOUGH, Hypothesis
from grader.diagnosis.likeness import telling
from grader.diagnosis.places import Wrong

MOST_TOLD = 2
"""Edits."""
# A value is made in one line and used in the next, and either may be the one to change.
_NEARBY = 2
_FEW = 2


@dataclass(frozen=True)
class Repair:
    """One edit of a submission's code, or two, and the tests that fail without and pass with them.

    Each of ``edits`` is its kind and its line, both a worker's words. ``is_whole`` says that no test fails then.
    """

    edits: tuple[tuple[str, int], ...]
    tests: frozenset[str]
    is_whole: bool


Repairs = Callable[[frozenset[str], frozenset[str]], Sequence[Repair] | None]
"""Takes the tests that fail, and those of them that nothing explains; returns None where nothing can be tried."""


def no_repairs(failing: frozenset[str], left: frozenset[str]) -> None:
    """Try nothing."""


def repaired(failing: frozenset[str], wrong: Wrong, repairs: Repairs) -> list[Hypothesis] | None:
    """Return what is to be told of the edits with which tests pass that nothing explains; None if none could be tried.

    What makes all pass is told as it is. Those with which some pass may be right by chance: one is told where these
    are several, or right by more than zeros and ones, and where no edit far from it does as much, unless it is most.

    Parameters
    ----------
    wrong : mapping of Place to Said
        What is wrong in the tests that nothing explains.
    """
    asked = frozenset(place.test for place in wrong)
    found = repairs(failing, asked)
    if found is None:
        return None
    if whole := next((one for one in found if one.is_whole), None):
        return _told(whole, wrong)
    told: list[Hypothesis] = []
    known: set[str] = set()
    for tests in sorted({one.tests for one in found}, key=lambda tests: (-len(tests), sorted(tests))):
        if known.isdisjoint(tests):
            known |= tests
            alike = [one for one in found if one.tests == tests]
            lines = [line for one in alike for _, line in one.edits]
            is_clear = max(lines) - min(lines) <= _NEARBY or len(tests) > max(_FEW, len(asked) // 2)
            if is_clear and (len(tests) >= _FEW or _says_something(tests, wrong)):
                told += _told(alike[0], wrong)
    return told[:MOST_TOLD]


def _told(repair: Repair, wrong: Wrong) -> list[Hypothesis]:
    places = frozenset(place for place in wrong if place.test in repair.tests)
    scope = "together" if len(repair.edits) > 1 else "every" if repair.is_whole else "some"
    found = []
    for (kind, line), (_, other) in zip(repair.edits, reversed(repair.edits), strict=True):
        facts = {"line": str(line), "scope": scope} | ({"other": str(other)} if scope == "together" else {})
        finding = Finding(Kind.REPAIR, kind, tuple(sorted(repair.tests)), facts)
        found.append(Hypothesis(finding, places, 2 * ENOUGH))
    return found


def _says_something(tests: frozenset[str], wrong: Wrong) -> bool:
    """Whether what is right with an edit, and wrong without it, is more than zeros and ones."""
    said = [one for place, one in wrong.items() if place.test in tests]
    if any(one.right is None for one in said):
        return True
    told = [telling(one.right, one.values) for one in said if one.right is not None]
    return any(one.many for one in told) or len(frozenset().union(*(one.whole for one in told))) > 1
