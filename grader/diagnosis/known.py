"""What is known of an exercise, made ready for comparing: of each wrong program the places at which it is wrong."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import NamedTuple

from grader.diagnosis.code import Claims, Code
from grader.diagnosis.library import Precedent
from grader.diagnosis.places import Wrong, unseen, wrong_places
from grader.diagnosis.transcript import Answer, Transcript

Reference = Mapping[str, Transcript]


class Ending(NamedTuple):
    """How a test went: how many exchanges it had, and whether the last one raised."""

    length: int
    raised: bool


@dataclass(frozen=True)
class Program:
    """A known wrong program: where it is wrong in each test, how each test ended, what it claims and answers."""

    name: str
    failed: frozenset[str]
    wrong: Mapping[str, Wrong]
    endings: Mapping[str, Ending]
    claims: Claims = field(default_factory=Claims)
    answers: Mapping[str, tuple[Answer, ...]] = field(default_factory=dict)

    @cached_property
    def places(self) -> Wrong:
        """What it says at each place at which it is wrong, in whatever test."""
        return {place: said for wrong in self.wrong.values() for place, said in wrong.items()}


def programs(
    precedents: Sequence[Precedent], reference: Reference, claims: Mapping[str, Claims] | None = None
) -> tuple[Program, ...]:
    """Return recorded programs as they are compared, each with what is claimed of the code of whoever wrote it."""
    known = claims or {}
    return tuple(
        Program(
            one.name,
            one.failed,
            {
                test: wrong_places(test, answers, reference[test]) or (unseen(test) if test in one.failed else {})
                for test, answers in one.answers.items()
            },
            {test: Ending(len(said), bool(said) and said[-1].raised) for test, said in one.answers.items()},
            known.get(one.name, Claims()),
            one.answers,
        )
        for one in precedents
    )


@dataclass(frozen=True)
class Known:
    """Of one exercise: what the reference answers in every test, the misconceptions, and the released signatures.

    ``unread`` names the parameters that the reference has no use for either, each behind its function and a dot;
    ``ends_a_loop`` says that it, too, has a loop which a return ends in its first round; ``methods`` names those whose
    nothing it keeps, or that it leaves uncalled, for a reason of its own.
    """

    reference: Reference
    misconceptions: tuple[Program, ...]
    released: Code = field(default_factory=Code)
    unread: frozenset[str] = frozenset()
    ends_a_loop: bool = False
    methods: frozenset[str] = frozenset()
