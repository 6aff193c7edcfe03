"""Points are for what a student wrote: a test that the stub passes by itself gives none where nothing is written.

Which tests these are, whoever wrote or imported the suite has noted (``passed_untouched``); of any other exercise
nothing is looked at here.
"""

from __future__ import annotations

import ast
import warnings
from collections.abc import Sequence
from dataclasses import replace
from functools import cached_property

from grader.course import Assignment, Exercise
from grader.course.percent import AuthoredCell, without_solution
from grader.grading.model import ExerciseGrade
from grader.grading.scoring import graded
from grader.submission import Submission
from grader.submission.begun import Begun, is_untouched
from grader.suite.mistakes import words_of_tests
from grader.suite.outcome import Cause, Status
from grader.suite.runner import HiddenTest


class Untouched:
    """What the exercises of an assignment begin as, as far as their tests do not tell it from an answer."""

    def __init__(self, assignment: Assignment, tests: Sequence[HiddenTest]) -> None:
        self._assignment = assignment
        self._tests = [one for one in tests if one.is_passed_untouched]
        self._exercises = {one.exercise for one in self._tests}

    def without(self, exercise: Exercise, found: ExerciseGrade, submission: Submission) -> ExerciseGrade:
        """Return the grade of an exercise without what the stub earned in it, where nothing else is written."""
        if exercise.name not in self._exercises or not found.points:
            return found
        if not is_untouched(submission, self._begun[exercise.name]):
            return found
        names = {one.name for one in self._tests if one.exercise == exercise.name}
        tests = (
            replace(one, status=Status.FAILED, cause=Cause.UNFINISHED, given=())
            if one.name in names and one.status is Status.PASSED
            else one
            for one in found.tests
        )
        kept = graded(exercise, tuple(tests))
        return replace(found, points=kept.points, tests=kept.tests)

    @cached_property
    def _begun(self) -> dict[str, Begun]:
        code = [cell for cell in self._assignment.cells if not cell.markdown]
        given = "\n".join(without_solution(cell.source, "") for cell in code)
        checks = {one.name for one in self._assignment.tested if not self._answers(one.name)}
        checks |= {f"{one.name}_check" for one in self._assignment.tested}
        words = words_of_tests(self._assignment.suite_path)
        found = {}
        for name in self._exercises:
            used = frozenset[str]().union(
                *(words.get(one.name.partition("[")[0], ()) for one in self._tests if one.exercise == name)
            )
            names = frozenset[str]().union(*map(_answered, about(self._assignment, name, used)))
            found[name] = Begun(names, given, frozenset(checks))
        return found

    def _answers(self, exercise: str) -> bool:
        own = next(cell for cell in self._assignment.cells if cell.exercise == exercise)
        return without_solution(own.source, "") != own.source


def about(assignment: Assignment, exercise: str, words: frozenset[str]) -> list[AuthoredCell]:
    """Return the cells whose answer an exercise is about.

    Its own, where that holds a solution. An exercise that was made of a cell of tests is about the cells that give what
    its tests use, by its ``words``, and about those that give what such cells use.
    """
    cells = [cell for cell in assignment.cells if not cell.markdown]
    own = next(cell for cell in assignment.cells if cell.exercise == exercise)
    if without_solution(own.source, "") != own.source:
        return [own]
    found: list[AuthoredCell] = []
    waiting = set(words)
    while near := [cell for cell in cells if cell not in found and waiting & _answered(cell)]:
        found += near
        # What is given may be made of what a student writes.
        given = (cell for cell in near if without_solution(cell.source, "") == cell.source)
        waiting = {name for cell in given for name in _used(cell.source)}
    return [cell for cell in found if without_solution(cell.source, "") != cell.source]


def defined(source: str) -> set[str]:
    """Return the names that a cell gives."""
    found = set()
    for node in _body(source):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
            found.add(node.name)
        elif not isinstance(node, ast.Import | ast.ImportFrom):
            found |= {one.id for one in ast.walk(node) if isinstance(one, ast.Name) and isinstance(one.ctx, ast.Store)}
    return found


def _answered(cell: AuthoredCell) -> set[str]:
    """Return the names that a cell gives; of an answer also what it imports, which is all of some."""
    found = defined(cell.source)
    if without_solution(cell.source, "") != cell.source:
        imports = (node for node in _body(cell.source) if isinstance(node, ast.Import | ast.ImportFrom))
        found |= {(one.asname or one.name).partition(".")[0] for node in imports for one in node.names}
    return found


def _used(source: str) -> set[str]:
    nodes = (one for node in _body(source) for one in ast.walk(node))
    return {one.id for one in nodes if isinstance(one, ast.Name)}


def _body(source: str) -> list[ast.stmt]:
    try:
        with warnings.catch_warnings(action="ignore"):
            return ast.parse(source).body
    except (SyntaxError, ValueError, RecursionError):
        return []
