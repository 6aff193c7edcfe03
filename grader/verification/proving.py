"""What the programs that were tried say of one exercise and of each of its tests."""

from __future__ import annotations

import statistics

from grader.course import Exercise
from grader.suite.outcome import Outcome, Status
from grader.suite.runner import HiddenTest
from grader.verification.equivalents import Argument
from grader.verification.mutants import Mutant
from grader.verification.programs import Role
from grader.verification.proof import ExerciseProof, MutantProof, Near, PartialProof, Refused, TestProof
from grader.verification.tried import Tried, missed, shares

# A wrong answer this many times as far off as any right one is visibly wrong, be it within the tolerance.
_VISIBLE = 30.0
_NOISE = 1e-3


def proof_of(
    exercise: Exercise,
    tests: list[HiddenTest],
    tried: list[Tried],
    arguments: list[Argument],
    copied: frozenset[str] = frozenset(),
) -> ExerciseProof:
    """Return it; ``copied`` are test functions that ask only for what students can read."""
    wrong = [one for one in tried if one.program.role in (Role.MISCONCEPTION, Role.MUTANT)]
    caught = [one for one in wrong if one.ever_failed or not one.first]
    mutants = [one for one in tried if one.program.mutant is not None]
    misconceptions = [one for one in tried if one.program.role is Role.MISCONCEPTION]
    wrong_anyway = {name for one in tried if one.program.role is Role.REFERENCE for name in one.ever_failed}
    survivors = [one.program.mutant for one in mutants if one not in caught]
    return ExerciseProof(
        exercise.name,
        exercise.points,
        tuple(_of_test(test, tried, caught) for test in tests),
        sum(one.program.role is Role.ACCEPTED for one in tried),
        len(misconceptions),
        sum(not missed(one) for one in misconceptions),
        len(mutants),
        len(mutants) - len(survivors),
        tuple(
            MutantProof(one.kind, one.before, one.after, _reason(exercise.name, one, arguments))
            for one in sorted((one for one in survivors if one is not None), key=lambda one: one.size)
        ),
        tuple(
            PartialProof(one.program.name, round(min(shares(one, tests)), 4), tuple(sorted(one.ever_failed)))
            for one in tried
            if one.program.partial is not None
        ),
        tuple(
            Refused(one.program.name, tuple(sorted(one.always_failed - wrong_anyway)))
            for one in tried
            if one.program.role is Role.STYLE and one.always_failed - wrong_anyway
        ),
        _claimed(tried, tests),
        _in_order(tried),
        tuple(test.name for test in tests if test.is_visible or test.name.partition("[")[0] in copied),
        tuple(test.name for test in tests if test.is_passed_untouched),
    )


def _in_order(tried: list[Tried]) -> tuple[str, ...]:
    """Return the tests that the reference passes, and does not where the last test comes first."""
    reference = next(one for one in tried if one.program.role is Role.REFERENCE)
    failed = {name for name, one in reference.last_first.items() if one.status is not Status.PASSED}
    return tuple(sorted(failed - reference.ever_failed))


def _claimed(tried: list[Tried], tests: list[HiddenTest]) -> tuple[str, ...]:
    """Return the tests that take an object for equal because it says so, of those that look at what comes back."""
    failed = {one.program.name: one.ever_failed for one in tried if one.program.role is Role.CLAIM and one.first}
    return tuple(
        test.name for test in tests if failed and test.name in failed["blank"] and test.name not in failed["claims"]
    )


def _reason(exercise: str, mutant: Mutant, arguments: list[Argument]) -> str:
    return next((one.reason for one in arguments if one.is_about(exercise, mutant)), "")


def _of_test(test: HiddenTest, tried: list[Tried], caught: list[Tried]) -> TestProof:
    right = [one for one in tried if one.program.role.is_right]
    reference = next(one for one in tried if one.program.role is Role.REFERENCE)
    times = [outcomes[test.name].seconds for outcomes in reference.outcomes.values() if test.name in outcomes]
    ratios = [
        Near(one.program.name, ratio)
        for one in right
        for outcomes in one.outcomes.values()
        if (ratio := _ratio(outcomes, test.name)) is not None
    ]
    furthest = max(ratios, key=lambda near: near.ratio, default=None)
    noise = max(_NOISE, _VISIBLE * furthest.ratio) if furthest else _NOISE
    passing: list[Near] = []
    failing: list[Near] = []
    for one in caught:
        ratio = _ratio(one.first, test.name)
        if ratio is not None:
            (failing if test.name in one.failed(one.first_seed) else passing).append(Near(one.program.name, ratio))
    return TestProof(
        test.name,
        test.weight,
        round(1000 * statistics.median(times), 3) if times else 0.0,
        sum(test.name in one.ever_failed for one in caught),
        sum(one.ever_failed == {test.name} for one in caught),
        furthest,
        min((near for near in failing if near.ratio > 1), key=lambda near: near.ratio, default=None),
        max((near for near in passing if noise < near.ratio <= 1), key=lambda near: near.ratio, default=None),
        tuple(sorted({word for outcomes in reference.outcomes.values() for word in _words(outcomes, test.name)})),
        any(outcomes[test.name].asks is not False for outcomes in reference.outcomes.values() if test.name in outcomes),
    )


def _words(outcomes: dict[str, Outcome], test: str) -> frozenset[str]:
    return outcomes[test].rests_on if test in outcomes else frozenset()


def _ratio(outcomes: dict[str, Outcome], test: str) -> float | None:
    return outcomes[test].ratio if test in outcomes else None
