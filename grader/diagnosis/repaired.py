"""What is told of small edits of the student's code with which tests pass: the line, and what kind of edit it is."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Protocol

from grader.diagnosis.finding import Finding, Kind
from grader.diagnosis.hypothesis import ENOUGH, Hypothesis
from grader.diagnosis.likeness import says_something
from grader.diagnosis.places import Wrong

MOST_TOLD = 2
"""Edits."""
SCOPES = ("every", "together", "beside", "some")
"""What is said of the tests with an edit: all pass, all do with another one too, all but for a known mistake, some."""
# A value is made in one line and used in the next, and either may be the one to change.
_NEARBY = 2
_FEW = 2


@dataclass(frozen=True)
class Repair:
    """One edit of a submission's code, or two, and the tests that fail without and pass with them.

    Each of ``edits`` is its kind and its line, both a worker's words. ``is_whole`` says that no test fails then, and
    ``known`` names the misconception that accounts for those which do, all that are ``left``.
    """

    edits: tuple[tuple[str, int], ...]
    tests: frozenset[str]
    is_whole: bool
    known: str = ""
    left: frozenset[str] = frozenset()


class Repairs(Protocol):
    """Looks for repairs."""

    def __call__(self, failing: frozenset[str], left: frozenset[str], *, in_pairs: bool) -> Sequence[Repair]:
        """Return what is found for tests that fail and are left unexplained."""


def no_repairs(failing: frozenset[str], left: frozenset[str], *, in_pairs: bool) -> Sequence[Repair]:
    """Try nothing."""
    return ()


def repaired(failing: frozenset[str], wrong: Wrong, repairs: Repairs) -> list[Hypothesis]:
    """Return what is to be told of the edits with which tests pass that nothing explains.

    What makes all pass is told as it is. Where a known mistake is left beside an edit, both are told. Those with which
    some pass may be right by chance: one is told where these are several, or right by more than zeros and ones, or all
    that were left and by no edit of another line; and where no edit far from it does as much, unless it is most.

    Parameters
    ----------
    wrong : mapping of Place to Said
        What is wrong in the tests that nothing explains.
    """
    asked = frozenset(place.test for place in wrong)
    found = repairs(failing, asked, in_pairs=True)
    if whole := next((one for one in found if one.is_whole), None):
        return _told(whole, wrong)
    if both := _beside(found, wrong):
        return both
    told: list[Hypothesis] = []
    known: set[str] = set()
    for tests in sorted({one.tests for one in found}, key=lambda tests: (-len(tests), sorted(tests))):
        if known.isdisjoint(tests):
            known |= tests
            alike = [one for one in found if one.tests == tests]
            lines = [line for one in alike for _, line in one.edits]
            is_clear = max(lines) - min(lines) <= _NEARBY or len(tests) > max(_FEW, len(asked) // 2)
            is_all = tests == asked and len(set(lines)) == 1
            if is_clear and (is_all or len(tests) >= _FEW or _says_something(tests, wrong)):
                told += _told(alike[0], wrong)
    return told[:MOST_TOLD]


def beside_what_was_read(
    failing: frozenset[str], wrong: Wrong, repairs: Repairs, read: Collection[str]
) -> list[Hypothesis]:
    """Return the edit beside which one of the mistakes is left that the code shows, and no other.

    Parameters
    ----------
    wrong : mapping of Place to Said
        What is wrong in the tests that these are told of, though what they answer is not what was seen.
    read : collection of str
        Their names.
    """
    found = repairs(failing, frozenset(place.test for place in wrong), in_pairs=False)
    left = [one for one in found if one.known]
    return _told(left[0], wrong) if {one.known for one in left} <= set(read) and left else []


def _beside(found: Sequence[Repair], wrong: Wrong) -> list[Hypothesis]:
    """Return the known mistake that is left beside an edit, and the edit; or two, each left where the other is not."""
    first = {one.known: one for one in reversed(found) if one.known}
    if not 0 < len(first) <= _FEW:
        return []
    told = []
    for name, one in first.items():
        places = frozenset(place for place in wrong if place.test in one.left)
        finding = Finding(Kind.MISCONCEPTION, name, tuple(sorted(one.left)))
        told.append(Hypothesis(finding, places, 2 * ENOUGH, whole=False))
    (one, *others) = first.values()
    return told if others else [*told, *_told(one, wrong)]


def _told(repair: Repair, wrong: Wrong) -> list[Hypothesis]:
    tests = repair.tests or repair.left
    places = frozenset(place for place in wrong if place.test in tests)
    scope = (
        "beside" if repair.known else "together" if len(repair.edits) > 1 else "every" if repair.is_whole else "some"
    )
    found = []
    for (kind, line), (_, other) in zip(repair.edits, reversed(repair.edits), strict=True):
        facts = {"line": str(line), "scope": scope} | ({"other": str(other)} if scope == "together" else {})
        finding = Finding(Kind.REPAIR, kind, tuple(sorted(tests)), facts)
        found.append(Hypothesis(finding, places, 2 * ENOUGH))
    return found


def _says_something(tests: frozenset[str], wrong: Wrong) -> bool:
    """Whether what is right with an edit, and wrong without it, is more than many edits come to by chance."""
    said = [one for place, one in wrong.items() if place.test in tests]
    pairs = [(one.right, one.values) for one in said if one.right is not None]
    return len(pairs) < len(said) or says_something(pairs)
