"""Proving one suite: try every program, and say what follows."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Sequence

from grader.course import Assignment, Course, Exercise
from grader.course.rubric import read_rubrics
from grader.course.variants import seeds_of_variants
from grader.grading.depending import Depending
from grader.grading.prepared import check_known
from grader.grading.sandboxes import start_sandbox
from grader.grading.scripts import Scripts
from grader.sandbox.levels import Isolation
from grader.suite.mistakes import places_of_tests, words_of_tests
from grader.suite.reference import BrokenStatement
from grader.suite.runner import HiddenTest
from grader.suite.session import Suite
from grader.verification.authored import check_solution, lost_tests, stray_texts, undeclared
from grader.verification.bar import problems_of, stale
from grader.verification.equivalents import read_arguments
from grader.verification.precision import PRECISIONS
from grader.verification.programs import Program, Role, programs
from grader.verification.proof import Problem, Proof
from grader.verification.proving import proof_of
from grader.verification.stations import Order, Stations
from grader.verification.tried import Tried
from grader.verification.visible import copied

# Seeds for programs of which there are many; a mutant that survives the first is tried on the others as well.
_FEW = 3


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
            runs.run(((number, tried[number].first_seed) for number in wrong), precision)
        right = (
            number for number, one in enumerate(tried) if one.program.role is Role.REFERENCE and len(one.first) > 1
        )
        runs.run(((number, tried[number].first_seed) for number in right), backwards=True)
    finally:
        stations.close()
    places = places_of_tests(assignment.suite_path)
    arguments = [one for one in read_arguments(assignment) if only is None or one.exercise in only]
    seen = copied(assignment)
    proofs, problems = [], [broken_statement(assignment, one) for one in broken] + stale(arguments, tried)
    problems += lost_tests(assignment) + stray_texts(assignment, tests)
    for exercise in exercises:
        own = [one for one in tried if one.program.exercise == exercise.name]
        own_tests = [test for test in tests if test.exercise == exercise.name]
        proof = proof_of(exercise, own_tests, own, arguments, seen)
        proofs.append(proof)
        problems += problems_of(proof, own, course.bar, places)
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
    scripts = Scripts(assignment, suite, limits, Depending(assignment))
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
