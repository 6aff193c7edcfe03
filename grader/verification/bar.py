"""Where a suite misses what is asked of it."""

from __future__ import annotations

from collections.abc import Mapping

from grader.course import Bar
from grader.suite.outcome import Outcome
from grader.verification.equivalents import Argument
from grader.verification.partial import PartialAnswer
from grader.verification.precision import PRECISIONS
from grader.verification.programs import Role
from grader.verification.proof import ExerciseProof, Problem
from grader.verification.tried import Tried, missed, shares, with_functions

_MAX_SAID = 160
_ROUNDING = 1e-9


def problems_of(proof: ExerciseProof, tried: list[Tried], bar: Bar, places: Mapping[str, str]) -> list[Problem]:
    found = []

    def add(key: str, **facts: object) -> None:
        found.append(Problem(key, proof.name, {name: str(value) for name, value in facts.items()}))

    if not proof.tests:
        add("no_tests", name=proof.name)
    for one in tried:
        program = one.program
        if program.role.is_right:
            for name in sorted(one.ever_failed):
                seeds = [seed for seed in one.outcomes if name in one.failed(seed)]
                key = "right_fails" if len(seeds) == len(one.outcomes) else "flaky"
                add(
                    key,
                    program=program.name,
                    test=name,
                    seeds=", ".join(map(str, seeds[:5])),
                    count=len(seeds),
                    where=places.get(name.partition("[")[0], "?"),
                    said=_said(one.outcomes[seeds[0]][name]),
                )
        elif program.role is Role.STUB:
            # A test without weight, or known to be passed so, earns nothing by what students are given.
            paying = {test.name for test in proof.tests if test.weight} - set(proof.untouched)
            for name in sorted(paying - one.always_failed):
                add("stub_passes", test=name)
        elif program.role is Role.MISCONCEPTION:
            found += _of_misconception(one)
        elif program.partial is not None:
            found += _of_partial(one, program.partial, proof)
    if proof.misconceptions < bar.misconceptions:
        add("few_misconceptions", count=proof.misconceptions, wanted=bar.misconceptions)
    if proof.mutation_score is not None and proof.uncaught > _may_be_left(
        bar.mutation_score, proof.mutants - proof.equivalent
    ):
        add("mutation_score", score=f"{proof.mutation_score:.1%}", wanted=f"{bar.mutation_score:.0%}")
    return found


def _may_be_left(score: float, mutants: int) -> int:
    """Return how many mutants may pass all tests under a bar: of a few, where a share says little, one."""
    if score == 1:
        return 0
    return max(1, int((1 - score) * mutants + _ROUNDING))


def _of_misconception(tried: Tried) -> list[Problem]:
    """Return the tests that should catch it and do not, and those that it passes in another precision alone."""

    def problem(key: str, **facts: str) -> Problem:
        return Problem(key, tried.program.exercise, {"program": tried.program.name} | facts)

    return [problem("not_caught", test=name) for name in missed(tried)] + [
        problem("precision_passes", test=name, precision=precision)
        for precision in PRECISIONS
        for name in tried.gained(precision)
    ]


def _said(outcome: Outcome) -> str:
    """Return in a few words why a test failed on a program that is right."""
    if outcome.raised is not None:
        return f"{outcome.raised.kind}: {' '.join(outcome.raised.message.split())}"[:_MAX_SAID]
    return " ".join(outcome.detail.partition("\n")[0].split())[:_MAX_SAID] or str(outcome.cause or outcome.status)


def _of_partial(tried: Tried, answer: PartialAnswer, proof: ExerciseProof) -> list[Problem]:
    """Return where a right answer to a part loses what it should keep, or keeps what it should lose."""

    def problem(key: str, **facts: str) -> Problem:
        return Problem(key, proof.name, {"program": answer.name} | facts)

    found = [
        problem("partial_passes", test=name)
        for name in answer.missing
        if name not in with_functions(tried.always_failed)
    ]
    found += [
        problem("partial_fails", test=name)
        for name in sorted(tried.ever_failed)
        if not {name, name.partition("[")[0]} & set(answer.missing)
    ]
    kept = shares(tried, proof.tests)
    if min(kept) < answer.at_least:
        found.append(problem("partial_loses", share=f"{min(kept):.0%}", wanted=f"{answer.at_least:.0%}"))
    if max(kept) > answer.at_most:
        found.append(problem("partial_keeps", share=f"{max(kept):.0%}", wanted=f"{answer.at_most:.0%}"))
    return found


def stale(arguments: list[Argument], tried: list[Tried]) -> list[Problem]:
    """Return the arguments about mutants that are caught, or are not made any more."""
    surviving = [
        (one.program.exercise, one.program.mutant)
        for one in tried
        if one.program.mutant is not None and not one.ever_failed and one.first
    ]
    return [
        Problem("stale_argument", one.exercise, {"after": one.after})
        for one in arguments
        if not any(one.is_about(exercise, mutant) for exercise, mutant in surviving)
    ]
