"""Two mistakes in one answer: what a known wrong program answers, times a factor, or with its sign reversed.

Where both change the same numbers neither is there by itself. But a program that is known, and a relation between its
answers and the student's, are as exact together as each of them is alone.
"""

from __future__ import annotations

from collections.abc import Iterable, Set

from msgspec.structs import replace

from grader.diagnosis.code import hold
from grader.diagnosis.finding import Finding, Kind
from grader.diagnosis.forensics import relations
from grader.diagnosis.hypothesis import ENOUGH, Hypothesis
from grader.diagnosis.known import Known, Program, Reference
from grader.diagnosis.likeness import same_numbers
from grader.diagnosis.places import Wrong
from grader.diagnosis.transcript import Transcript
from grader.diagnosis.wrong_answers import Seen

_RELATIONS = {
    "negated", "factor_two", "divided_by_two", "factor_batch", "divided_by_batch", "factor_classes",
    "divided_by_classes", "transposed", "flattened",
}  # fmt: skip


def together(
    seen: Seen, wrong: Wrong, failing: frozenset[str], known: Known, programs: Iterable[Program], facts: Set[str]
) -> list[Hypothesis]:
    """Return a program and the relation of its answers to the student's that account for every answer; empty if none.

    Parameters
    ----------
    seen : mapping of str to Transcript
        The failed tests that ended without an exception.
    """
    found: list[tuple[int, list[Hypothesis]]] = []
    for program in programs:
        if program.failed <= failing and hold(program.claims, facts):
            theirs = _as_reference(program, known.reference)
            apart = {test: said for test, said in seen.items() if _differs(said, theirs[test])}
            if apart and any(program.wrong.get(test) for test in apart):
                told = relations(apart, theirs)
                if _is_one(told, apart) and not _is_one(relations(apart, known.reference), apart):
                    found.append((len(seen) - len(apart), [_as_hypothesis(program, seen, wrong), *told]))
    return max(found, key=lambda one: one[0], default=(0, []))[1]


def _as_reference(program: Program, reference: Reference) -> Reference:
    """Return the transcripts of the reference with a program's answers in the place of its own."""
    return {
        test: tuple(
            replace(exchange, answer=answer)
            for exchange, answer in zip(transcript, program.answers.get(test, ()), strict=False)
        )
        or transcript
        for test, transcript in reference.items()
    }


def _differs(said: Transcript, theirs: Transcript) -> bool:
    return any(
        one.answer.form != other.answer.form or not same_numbers(one.answer.values, other.answer.values)
        for one, other in zip(said, theirs, strict=False)
    )


def _is_one(told: list[Hypothesis], apart: Seen) -> bool:
    return len(told) == 1 and told[0].finding.name in _RELATIONS and told[0].tests == apart.keys()


def _as_hypothesis(program: Program, seen: Seen, wrong: Wrong) -> Hypothesis:
    tests = tuple(sorted(test for test in seen if program.wrong.get(test)))
    places = frozenset(place for place in wrong if place.test in tests)
    finding = Finding(Kind.MISCONCEPTION, program.name, tests)
    return Hypothesis(finding, places, 2 * ENOUGH, whole=False, claimed=len(program.claims))
