"""The one form of all that could be the cause of a failure: what it explains, and how much speaks for it."""

from __future__ import annotations

from dataclasses import dataclass

from grader.diagnosis.finding import Finding
from grader.diagnosis.places import Place

ENOUGH = 1.0
"""The evidence that a cause needs before it is told: one value of many digits that agrees, or as much of other kinds.

A 0, a 1, a NaN or a None is what many mistakes come to, and counts a quarter; that the same tests fail and no others
counts as one value; the same exception with the same words, however often, as half of one; and so do claims of the code
that are so.
"""


@dataclass(frozen=True)
class Hypothesis:
    """A possible cause.

    Attributes
    ----------
    places : frozenset of Place
        The wrong parts of the answers that it accounts for.
    spoiled : frozenset of Place
        Where it is wrong as well, but not alike: another mistake is in the way there, or this one is none.
    whole : bool
        Whether all is alike in every test that it fails.
    claimed : int
        How much of what it claims of the code is so, which is all of it.
    """

    finding: Finding
    places: frozenset[Place]
    evidence: float
    spoiled: frozenset[Place] = frozenset()
    whole: bool = True
    claimed: int = 0

    @property
    def tests(self) -> frozenset[str]:
        """The tests that it explains."""
        return frozenset(self.finding.tests)


def undisputed(hypotheses: list[Hypothesis]) -> list[Hypothesis]:
    """Return the hypotheses with enough evidence that explain most, without those between which nothing decides."""
    found: list[Hypothesis] = []
    left = sorted(
        (one for one in hypotheses if one.evidence >= ENOUGH or one.whole),
        key=lambda one: (len(one.tests), len(one.places), one.whole, one.claimed, one.evidence),
        reverse=True,
    )
    while left:
        # What explains a part of all that another explains is no rival of it.
        best = next((one for one in left if all(_beats(one, other) for other in _rivals(one, left))), None)
        if best is None:
            break
        found.append(best)
        left = [other for other in left if other is not best and other not in _rivals(best, left)]
    return [one for one in found if one.evidence >= ENOUGH]


def _rivals(one: Hypothesis, others: list[Hypothesis]) -> list[Hypothesis]:
    return [other for other in others if other is not one and other.places & one.places]


def _beats(best: Hypothesis, other: Hypothesis) -> bool:
    if best.places > other.places or (best.tests > other.tests and best.places >= other.places):
        return best.whole or best.evidence > other.evidence
    if best.places < other.places:
        return best.whole and not other.whole and best.evidence >= other.evidence
    if best.whole != other.whole:
        return best.whole and best.evidence >= ENOUGH
    return best.tests > other.tests or (best.claimed > other.claimed and best.places >= other.places)
