"""Proving one suite: try every program, and say what follows."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from grader.course import Assignment, Bar, Course, Exercise
from grader.course.rubric import read_rubrics
from grader.course.variants import seeds_of_variants
from grader.diagnosis.mutants import Mutant
from grader.grading.prepared import check_known
from grader.grading.sandboxes import start_sandbox
from grader.grading.scripts import Scripts
from grader.sandbox.levels import Isolation
from grader.suite.mistakes import places_of_tests, words_of_tests
from grader.suite.outcome import Outcome, Status
from grader.suite.reference import BrokenStatement
from grader.suite.runner import HiddenTest
from grader.suite.session import Suite
from grader.verification.authored import check_solution, undeclared
from grader.verification.equivalents import Argument, read_arguments
from grader.verification.partial import PartialAnswer
from grader.verification.precision import PRECISIONS
from grader.verification.programs import Program, Role, programs
from grader.verification.proof import ExerciseProof, MutantProof, Near, PartialProof, Problem, Proof, Refused, TestProof
from grader.verification.stations import Order, Stations

# Seeds for programs of which there are many; a mutant that survives the first is tried on the others as well.
_FEW = 3
# A wrong answer this many times as far off as any right one is visibly wrong, be it within the tolerance.
_VISIBLE = 30.0
_NOISE = 1e-3
_MAX_SAID = 160
_ROUNDING = 1e-9


@dataclass
class Tried:
    """A program, and by seed how each test ended on it.

    ``in_precision`` is how under the first seed if it answers in that, ``last_first`` how if the last test comes first.
    """

    program: Program
    outcomes: dict[int, dict[str, Outcome]] = field(default_factory=dict)
    in_precision: dict[str, dict[str, Outcome]] = field(default_factory=dict)
    last_first: dict[str, Outcome] = field(default_factory=dict)

    def failed(self, seed: int) -> set[str]:
        """Return the tests that did not pass."""
        return {name for name, one in self.outcomes[seed].items() if one.status is not Status.PASSED}

    def gained(self, precision: str) -> list[str]:
        """Return the tests that it passes in this precision alone."""
        passed = {name for name, one in self.in_precision[precision].items() if one.status is Status.PASSED}
        return sorted(passed & self.failed(self.first_seed))

    @property
    def first_seed(self) -> int:
        """The seed under which it was tried first, as every other program was."""
        return next(iter(self.outcomes))

    @property
    def first(self) -> dict[str, Outcome]:
        """How each test ended under the first seed."""
        return self.outcomes[self.first_seed]

    @property
    def always_failed(self) -> set[str]:
        """The tests that passed under no seed."""
        return set.intersection(*(self.failed(seed) for seed in self.outcomes))

    @property
    def ever_failed(self) -> set[str]:
        """The tests that failed under some seed."""
        return set.union(*(self.failed(seed) for seed in self.outcomes))


def verify(
    course: Course,
    assignment: Assignment,
    isolation: Isolation,
    *,
    jobs: int,
    seeds: int | None = None,
    only: frozenset[str] | None = None,
    advance: Callable[[int, int], None] = lambda done, total: None,
) -> Proof:
    """Return what can be said about the suite of an assignment.

    Parameters
    ----------
    jobs : int
        How many processes try programs.
    seeds : int, optional
        Under how many seeds right programs are tried; by default under those of the course's variants, and where every
        student has a seed of their own, under as many as the bar says.
    only : frozenset of str, optional
        Prove the tests of these exercises; by default of all.
    advance : callable
        Told how many trials are done, and how many there are so far.
    """
    began = time.monotonic()
    chosen = tuple(range(seeds or course.bar.seeds))
    if seeds is None:
        # Those that students meet, and no others.
        chosen = seeds_of_variants(course, assignment.name) or chosen
    read_rubrics(assignment)
    check_solution(assignment)
    exercises = tuple(one for one in assignment.tested if only is None or one.name in only)
    if not exercises:  # a person reads all of it
        return Proof(assignment.name, len(chosen), (), (), 0, 0.0)
    suite = Suite(assignment.suite_path)
    try:
        tests, broken = suite.tests, suite.broken_reference
        check_known(assignment, {test.exercise for test in tests})
        unsteady = _depending_on_more(course, assignment, suite, isolation, exercises, chosen[0])
    finally:
        suite.close()
    tried = [Tried(program) for program in programs(assignment, exercises, _words_by_exercise(assignment, tests))]
    stations = Stations(course.root, assignment.name, isolation, jobs)
    try:
        runs = _Runs(stations, tried, advance)
        runs.run((number, seed) for number, one in enumerate(tried) for seed in _seeds_for(one.program, chosen))
        runs.run(
            (number, seed)
            for number, one in enumerate(tried)
            for seed in _more_of(chosen)
            if one.program.role is Role.MUTANT and not one.ever_failed
        )
        for precision in PRECISIONS:
            wrong = (number for number, one in enumerate(tried) if one.program.role is Role.MISCONCEPTION)
            runs.run(((number, 0) for number in wrong), precision)
        right = (
            number for number, one in enumerate(tried) if one.program.role is Role.REFERENCE and len(one.first) > 1
        )
        runs.run(((number, tried[number].first_seed) for number in right), backwards=True)
    finally:
        stations.close()
    places = places_of_tests(assignment.suite_path)
    arguments = [one for one in read_arguments(assignment) if only is None or one.exercise in only]
    proofs, problems = [], [broken_statement(assignment, one) for one in broken] + _stale(arguments, tried)
    for exercise in exercises:
        own = [one for one in tried if one.program.exercise == exercise.name]
        proof = _proof(exercise, [test for test in tests if test.exercise == exercise.name], own, arguments)
        proofs.append(proof)
        problems += _problems(proof, own, course.bar, places)
        problems += [
            Problem(
                "more_than_answers", exercise.name, {"test": name, "where": places.get(name.partition("[")[0], "?")}
            )
            for name in unsteady.get(exercise.name, ())
        ]
    if any(one.facts.get("program") == Role.REFERENCE for one in problems):
        problems[:0] = _undeclared(assignment)
    return Proof(
        assignment.name, len(chosen), tuple(proofs), tuple(problems), len(tried), round(time.monotonic() - began, 2)
    )


def _words_by_exercise(assignment: Assignment, tests: Sequence[HiddenTest]) -> dict[str, frozenset[str]]:
    words = words_of_tests(assignment.suite_path)
    found: dict[str, frozenset[str]] = {}
    for test in tests:
        own = words.get(test.name.partition("[")[0], frozenset())
        found[test.exercise] = found.get(test.exercise, frozenset()) | own
    return found


def broken_statement(assignment: Assignment, broken: BrokenStatement) -> Problem:
    """Return a statement of the solution that fails where the hidden tests live, as what an author has to mend."""
    return Problem(
        "broken_statement",
        assignment.name,
        {"file": broken.file.name, "line": str(broken.line), "said": broken.said},
    )


def _depending_on_more(
    course: Course,
    assignment: Assignment,
    suite: Suite,
    isolation: Isolation,
    exercises: Sequence[Exercise],
    seed: int,
) -> dict[str, list[str]]:
    """Return the tests of each exercise that are no function of what a program answers."""
    limits = assignment.limits(course.limits)
    scripts = Scripts(assignment, suite, limits)
    with start_sandbox(isolation, limits, {one.forbids for one in exercises}, assignment) as sandbox:
        return {one.name: scripts.depending_on_more(one, seed, sandbox) for one in exercises if not one.here}


def _undeclared(assignment: Assignment) -> list[Problem]:
    """Return the imports that may be why the solution fails as a submission, as what an author has to declare."""
    file = assignment.authored_path.name
    return [
        Problem("undeclared", assignment.name, {"file": file, "line": str(line), "module": name})
        for name, line in undeclared(assignment).items()
    ]


def _seeds_for(program: Program, seeds: Sequence[int]) -> Sequence[int]:
    if program.role.is_right:
        return seeds
    return seeds[: 1 if program.role is Role.MUTANT else _FEW]


def _more_of(seeds: Sequence[int]) -> Sequence[int]:
    """Return a few seeds for mutants that nothing has caught under the first."""
    others = [seed for seed in range(1, _FEW + 1) if seed not in seeds]
    return [*seeds[1:_FEW], *others][: _FEW - 1]


class _Runs:
    """Hands programs to the stations and notes what comes back."""

    def __init__(self, stations: Stations, tried: list[Tried], advance: Callable[[int, int], None]) -> None:
        self._stations = stations
        self._tried = tried
        self._advance = advance
        self._done = self._total = 0

    def run(self, wanted: Iterable[tuple[int, int]], precision: str = "", *, backwards: bool = False) -> None:
        """Try programs by number, each under a seed; in a precision, where it is another than its own."""
        chosen = [(number, self._tried[number].program, seed) for number, seed in wanted]
        orders = [
            Order(
                number,
                program.exercise,
                program.submission,
                seed,
                program.role.is_answer,
                program.forbidden,
                precision,
                backwards,
            )
            for number, program, seed in chosen
        ]
        self._total += len(orders)
        for order, outcomes in self._stations.run(orders):
            tried, ended = self._tried[order.number], {one.test: one for one in outcomes}
            if backwards:
                tried.last_first = ended
            elif precision:
                tried.in_precision[precision] = ended
            else:
                tried.outcomes[order.seed] = ended
            self._done += 1
            self._advance(self._done, self._total)


def _proof(exercise: Exercise, tests: list[HiddenTest], tried: list[Tried], arguments: list[Argument]) -> ExerciseProof:
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
        sum(not _missed(one) for one in misconceptions),
        len(mutants),
        len(mutants) - len(survivors),
        tuple(
            MutantProof(one.kind, one.before, one.after, _reason(exercise.name, one, arguments))
            for one in sorted((one for one in survivors if one is not None), key=lambda one: one.size)
        ),
        tuple(
            PartialProof(one.program.name, round(min(_shares(one, tests)), 4), tuple(sorted(one.ever_failed)))
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


def _shares(tried: Tried, tests: Sequence[HiddenTest | TestProof]) -> list[float]:
    """Return the share of the points that a program keeps, for each seed."""
    total = sum(test.weight for test in tests)
    return [
        sum(test.weight for test in tests if test.name in outcomes and test.name not in tried.failed(seed)) / total
        for seed, outcomes in tried.outcomes.items()
    ]


def _reason(exercise: str, mutant: Mutant, arguments: list[Argument]) -> str:
    return next((one.reason for one in arguments if one.is_about(exercise, mutant)), "")


def _missed(tried: Tried) -> list[str]:
    """Return the tests that a misconception names and that do not catch it under every seed."""
    failed = _with_functions(tried.always_failed)
    return [name for name in tried.program.caught_by if name not in failed]


def _with_functions(tests: set[str]) -> set[str]:
    """Return the names of tests, and of the functions that parametrised ones come from."""
    return {name.partition("[")[0] for name in tests} | tests


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
    )


def _words(outcomes: dict[str, Outcome], test: str) -> frozenset[str]:
    return outcomes[test].rests_on if test in outcomes else frozenset()


def _ratio(outcomes: dict[str, Outcome], test: str) -> float | None:
    return outcomes[test].ratio if test in outcomes else None


# -- the bar -----------------------------------------------------------------------------------------------------------


def _problems(proof: ExerciseProof, tried: list[Tried], bar: Bar, places: Mapping[str, str]) -> list[Problem]:
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
            # A test without weight looks at what students are given, and earns them nothing.
            for name in sorted({test.name for test in proof.tests if test.weight} - one.always_failed):
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

    return [problem("not_caught", test=name) for name in _missed(tried)] + [
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
        if name not in _with_functions(tried.always_failed)
    ]
    found += [
        problem("partial_fails", test=name)
        for name in sorted(tried.ever_failed)
        if not {name, name.partition("[")[0]} & set(answer.missing)
    ]
    shares = _shares(tried, proof.tests)
    if min(shares) < answer.at_least:
        found.append(problem("partial_loses", share=f"{min(shares):.0%}", wanted=f"{answer.at_least:.0%}"))
    if max(shares) > answer.at_most:
        found.append(problem("partial_keeps", share=f"{max(shares):.0%}", wanted=f"{answer.at_most:.0%}"))
    return found


def _stale(arguments: list[Argument], tried: list[Tried]) -> list[Problem]:
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
