"""Two mistakes in one exercise, told apart by the parts of the answers that each of them changes.

Where both change the same part, neither alone explains what is there.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import NamedTuple

from grader.diagnosis.library import Precedent
from grader.diagnosis.likeness import ENOUGH, WEAK, Array, Match, meaning, near, same_numbers, telling
from grader.diagnosis.transcript import Answer, Transcript


class Place(NamedTuple):
    """A part of an answer: the test, which of its exchanges, and which part; -1 for an answer of another form."""

    test: str
    exchange: int
    part: int


class Said(NamedTuple):
    """What stands at a place, and what the reference has there."""

    form: str
    values: Array
    right: Array | None


def two_together(
    seen: Mapping[str, Transcript],
    failing: frozenset[str],
    reference: Mapping[str, Transcript],
    precedents: Sequence[Precedent],
) -> list[Match]:
    """Return the two precedents that together explain every wrong part of the answers, if they are the only two."""
    wrong = {
        place: said
        for test, transcript in seen.items()
        for place, said in _wrong(test, [one.answer for one in transcript], reference[test]).items()
    }
    candidates = []
    for precedent in precedents:
        if precedent.failed <= failing:
            candidate = _candidate(precedent, wrong, seen, reference)
            if candidate.weight >= ENOUGH:
                candidates.append(candidate)
    pairs = [
        (one, other)
        for one, other in combinations(candidates, 2)
        if wrong.keys() <= one.alike | other.alike | (one.wrong & other.wrong)
        and one.wrong - one.alike <= other.wrong
        and other.wrong - other.alike <= one.wrong
        and one.alike - other.wrong
        and other.alike - one.wrong
    ]
    return [candidate.match for candidate in pairs[0]] if len(pairs) == 1 else []


@dataclass(frozen=True)
class _Candidate:
    """A precedent, the places where it is wrong, and those of them where the student is wrong alike."""

    precedent: Precedent
    wrong: frozenset[Place]
    alike: frozenset[Place]
    weight: float

    @property
    def match(self) -> Match:
        return Match(self.precedent, frozenset(place.test for place in self.alike), self.weight)


def _candidate(
    precedent: Precedent,
    student: Mapping[Place, Said],
    seen: Mapping[str, Transcript],
    reference: Mapping[str, Transcript],
) -> _Candidate:
    wrong = {
        place: said
        for test in precedent.answers.keys() & seen.keys()
        for place, said in _wrong(test, precedent.answers[test], reference[test]).items()
        if place.exchange < len(seen[test])
    }
    alike = {
        place
        for place, said in wrong.items()
        if place in student and student[place].form == said.form and same_numbers(student[place].values, said.values)
    }
    weight = sum(_weight(wrong[place]) for place in alike)
    return _Candidate(precedent, frozenset(wrong), frozenset(alike), weight)


def _wrong(test: str, answers: Sequence[Answer], reference: Transcript) -> dict[Place, Said]:
    """Return the parts of the answers that are not the reference's."""
    found = {}
    for number, (answer, exchange) in enumerate(zip(answers, reference, strict=False)):
        right = exchange.answer
        if right.is_none or right.random:
            continue
        if answer.skeleton != right.skeleton:
            found[Place(test, number, -1)] = Said(_form(answer), answer.values, None)
            continue
        for part, leaf in enumerate(answer.leaves):
            one, other = answer.parts[part], right.parts[part]
            if leaf != right.leaves[part]:
                found[Place(test, number, part)] = Said(leaf, one, None)
            elif not near(one, other, 1e-6).all():
                found[Place(test, number, part)] = Said(leaf, one, other)
    return found


def _form(answer: Answer) -> str:
    """Return what an answer of another form is: exceptions are the same only if they say the same."""
    return repr(meaning(answer)) if answer.raised else answer.skeleton


def _weight(said: Said) -> float:
    return telling(said.values, said.right) if said.values.size else WEAK
