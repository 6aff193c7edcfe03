"""What a suite is tried on: right programs that must pass it, and wrong ones that must not."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType

from grader.course import Assignment, Exercise
from grader.course.percent import without_solution
from grader.diagnosis.misconception import in_the_reference, read_misconceptions
from grader.grading.untouched import about
from grader.submission import Cell, Rejection, Submission, read_submission
from grader.verification.answers import CLAIMS, STYLES, answering
from grader.verification.mutants import Mutant, mutants
from grader.verification.partial import PartialAnswer, read_partial_answers
from grader.verification.renamed import private_names, renamed

_NONE: frozenset[str] = frozenset()


class Role(StrEnum):
    """Why a program is tried."""

    REFERENCE = "reference"
    ACCEPTED = "accepted"
    PARTIAL = "partial"
    STUB = "stub"
    MISCONCEPTION = "misconception"
    MUTANT = "mutant"
    STYLE = "style"
    CLAIM = "claim"

    @property
    def is_right(self) -> bool:
        """Whether every test must pass."""
        return self in (Role.REFERENCE, Role.ACCEPTED)

    @property
    def is_answer(self) -> bool:
        """Whether a student could hand it in for points, and is waited for as one is."""
        return self.is_right or self is Role.PARTIAL


@dataclass(frozen=True)
class Program:
    """A program that is tried on the tests of one exercise.

    ``forbidden`` are the packages it cannot use; ``caught_by`` are the tests that a misconception's author named;
    ``partial`` is what a partial answer misses and keeps; ``mutant`` is what was changed.
    """

    role: Role
    name: str
    exercise: str
    submission: Submission
    forbidden: frozenset[str]
    caught_by: tuple[str, ...] = ()
    partial: PartialAnswer | None = None
    mutant: Mutant | None = None


def programs(
    assignment: Assignment, exercises: tuple[Exercise, ...], words: Mapping[str, frozenset[str]] = MappingProxyType({})
) -> Iterator[Program]:
    """Yield every program for the given exercises: the right ones first.

    ``words`` are those that the tests of an exercise use: they tell which cells it is about where its own
    holds nothing.
    """
    sources = {cell.exercise: cell.source for cell in assignment.cells if cell.exercise is not None}
    accepted = _accepted(assignment)
    partial, known = read_partial_answers(assignment), read_misconceptions(assignment)
    private = private_names(assignment)
    for name, forbidden in ((exercise.name, exercise.forbids) for exercise in exercises):

        def changed(source: str, name: str = name) -> Submission:
            return in_the_reference(assignment, name, source)

        yield Program(Role.REFERENCE, "reference", name, changed(sources[name]), forbidden)
        for style, submission in accepted.items():
            yield Program(Role.ACCEPTED, style, name, submission, forbidden)
        for answer in partial:
            if answer.exercise == name:
                yield Program(Role.PARTIAL, answer.name, name, changed(answer.source), forbidden, partial=answer)
        yield Program(Role.STUB, "stub", name, _stub(assignment, name), forbidden)
        for one in known:
            if one.exercise == name:
                yield Program(Role.MISCONCEPTION, one.name, name, changed(one.source), forbidden, one.caught_by)
        for style, change in {**STYLES, **CLAIMS}.items():
            if (source := answering(assignment, sources[name], change)) is not None:
                role = Role.CLAIM if style in CLAIMS else Role.STYLE
                yield Program(role, style, name, changed(source), forbidden)
        if private & words.get(name, private):
            yield Program(Role.STYLE, "renamed", name, _renamed(assignment, private), forbidden)
        for number, (mutant, submission) in enumerate(_mutants(assignment, name, words.get(name, _NONE)), 1):
            yield Program(Role.MUTANT, f"mutant {number}", name, submission, forbidden, mutant=mutant)


def _renamed(assignment: Assignment, names: frozenset[str]) -> Submission:
    """Return the reference with other names for what only a solution has."""
    cells = (renamed(cell.source, names) for cell in assignment.cells if not cell.markdown)
    numbered = tuple(Cell(number, source) for number, source in enumerate(cells, 1))
    return Submission(assignment.authored_path.name, numbered, named=assignment.here)


def _stub(assignment: Assignment, exercise: str) -> Submission:
    """Return the reference without an exercise's solution; without any, where the exercise's own cell holds none.

    An exercise that was lifted from a notebook judges what other cells define.
    """
    cells = [cell for cell in assignment.cells if not cell.markdown]
    own = next(cell for cell in cells if cell.exercise == exercise)
    emptied = [own] if without_solution(own.source, "") != own.source else cells
    return Submission(
        assignment.authored_path.name,
        tuple(
            Cell(number, without_solution(cell.source, "") if cell in emptied else cell.source)
            for number, cell in enumerate(cells, 1)
        ),
        named=assignment.here,
    )


def _mutants(assignment: Assignment, exercise: str, words: frozenset[str]) -> Iterator[tuple[Mutant, Submission]]:
    """Yield mutants of an exercise's cell; of those that its tests are about, where its own holds no solution."""
    cells = [cell for cell in assignment.cells if not cell.markdown]
    for changed in about(assignment, exercise, words):
        for mutant in mutants(changed.source):
            sources = (mutant.source if cell is changed else cell.source for cell in cells)
            numbered = tuple(Cell(number, source) for number, source in enumerate(sources, 1))
            yield mutant, Submission(assignment.authored_path.name, numbered, named=assignment.here)


def _accepted(assignment: Assignment) -> dict[str, Submission]:
    found = {}
    for path in sorted((assignment.suite_path / "accepted").glob("*.py")):
        submission = read_submission(path)
        if isinstance(submission, Rejection):
            submission = Submission(path.name, ())
        found[path.stem] = submission
    return found
