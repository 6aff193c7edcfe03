"""Which known wrong implementation answers as the student did."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from grader.diagnosis.exceptions import SHAPES
from grader.diagnosis.library import Precedent
from grader.diagnosis.likeness import ENOUGH, WEAK, Match, meaning, same_numbers, telling
from grader.diagnosis.pairs import two_together
from grader.diagnosis.transcript import Answer, Transcript

_SAME_TEST, _SAME_TESTS = 0.75, 1.0
_SAME_EXCEPTION, _SHAPES_IN_OTHER_WORDS = 0.5, -0.1


def matches(
    seen: Mapping[str, Transcript],
    failing: frozenset[str],
    reference: Mapping[str, Transcript],
    precedents: Sequence[Precedent],
) -> list[Match]:
    """Return the precedents that explain the failing tests, each the only one that can.

    Parameters
    ----------
    seen : mapping of str to Transcript
        The student's answers in the tests that were replayed and failed.
    failing : frozenset of str
        All tests that the student fails. A precedent that fails elsewhere explains nothing.
    """
    possible = []
    for precedent in precedents:
        if precedent.failed <= failing:
            asked = precedent.failed & seen.keys()
            weights = [_agreement(seen[test], precedent.answers[test], reference[test]) for test in asked]
            agreeing = [weight for weight in weights if weight is not None]
            if asked and len(agreeing) == len(weights):
                possible.append(Match(precedent, precedent.failed, sum(agreeing)))
    found = _without_rivals(possible)
    if frozenset().union(*(match.tests for match in found)) == failing:
        bonus = _SAME_TEST if len(failing) == 1 else _SAME_TESTS
        found = [replace(match, weight=match.weight + bonus) for match in found if match.weight >= 0]
    found = [match for match in found if match.weight >= ENOUGH]
    if seen.keys() <= frozenset().union(*(match.tests for match in found)):
        return found
    return two_together(seen, failing, reference, precedents) or found


def is_settled(
    seen: Mapping[str, Transcript],
    failing: frozenset[str],
    reference: Mapping[str, Transcript],
    precedents: Sequence[Precedent],
) -> bool:
    """Whether one precedent, and only one, fails the very same tests and answers alike in all that were seen."""
    alike = [
        precedent for precedent in precedents if precedent.failed == failing and _agrees(seen, precedent, reference)
    ]
    return len(alike) == 1


def _agrees(seen: Mapping[str, Transcript], precedent: Precedent, reference: Mapping[str, Transcript]) -> bool:
    return seen.keys() <= precedent.failed and all(
        _agreement(said, precedent.answers[test], reference[test]) is not None for test, said in seen.items()
    )


def undecided(
    seen: Mapping[str, Transcript],
    failing: frozenset[str],
    reference: Mapping[str, Transcript],
    precedents: Sequence[Precedent],
) -> frozenset[str]:
    """Return the tests that decide about precedents which explain all that was seen, but fail where nobody has looked.

    What a student passes on inputs of their own may still fail on those that precedents are known by.
    """
    tests: frozenset[str] = frozenset()
    for precedent in precedents:
        if _agrees(seen, precedent, reference):
            tests |= precedent.failed - failing
    return tests


def _without_rivals(possible: list[Match]) -> list[Match]:
    """Return the matches that explain most, without those between which nothing decides."""
    found: list[Match] = []
    left = sorted(possible, key=lambda match: (len(match.tests), match.weight), reverse=True)
    while left:
        best, *left = left
        rivals = [other for other in left if other.tests & best.tests]
        if all(other.tests < best.tests for other in rivals):
            found.append(best)
        left = [other for other in left if other not in rivals]
    return found


def _agreement(seen: Transcript, answers: Sequence[Answer], reference: Transcript) -> float | None:
    """Return how much the agreement of two sequences of answers says; None where they differ."""
    if len(seen) != len(answers):
        return None
    weight = 0.0
    for place, (exchange, answer) in enumerate(zip(seen, answers, strict=True)):
        right = reference[place].answer if place < len(reference) else None
        step = _weight(exchange.answer, answer, right)
        if step is None:
            return None
        weight += step
    return weight


def _weight(seen: Answer, answer: Answer, right: Answer | None) -> float | None:
    if right is not None and right.is_none:
        return 0.0  # what nothing is expected from, no test looks at
    if seen.form != answer.form:
        return None
    if seen.raised:
        return _exceptions_agree(seen, answer)
    if answer.random or (right is not None and right.random and right.form == seen.form):
        return 0.0  # other draws, other numbers
    if not same_numbers(seen.values, answer.values):
        return None
    if right is None or right.form != seen.form:
        return telling(seen.values, None) if seen.values.size else WEAK
    return telling(seen.values, right.values)


def _exceptions_agree(seen: Answer, answer: Answer) -> float | None:
    """Return how much it says that both raised; None where they say another thing, since then it is another mistake.

    Shapes that do not fit each other do not do so in one way: einsum, dot and a sum say it in their own words, which is
    no evidence, but stands against none that there is.
    """
    one, other = meaning(seen), meaning(answer)
    if one == other:
        return _SAME_EXCEPTION
    return _SHAPES_IN_OTHER_WORDS if {one.form, other.form} <= SHAPES else None
