"""What a verdict depends on, exercise by exercise: equal fingerprints mean that grading again would change nothing.

An exercise depends on the submission, the seed, the limits, the level of isolation, the versions of the grader,
Python and NumPy, and on what its course says:

- its hidden tests. A test function or class counts for its own exercise alone; whatever else stands in its file
  (imports, constants, fixtures, functions) counts for every exercise that the file tests. A file from which that
  cannot be read with certainty counts for all exercises, and so does every other file of the suite.
- its misconceptions, which findings are named after. What students read of them is no part of it.
- all code of the reference: a test may compare with any of it, and any of it may stand in for the student's.
- the files that are released with it, what is imported before a submission loads, and the values that seeds are given.
- what the files of the suite and the authored file import beyond Python and the grader: which version of it, or that
  it is missing.
- its points, whether they are extra, and what it requires and forbids.
- the exercises it requires, since their verdicts decide where the reference stands in.

Comments and layout of hidden tests, the text of the authored file and all words for students touch no verdict.
"""

from __future__ import annotations

import ast
import hashlib
import platform
import warnings
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from types import MappingProxyType
from typing import TypeGuard

import numpy as np

from grader import __version__
from grader.classroom.discover import Job
from grader.course import Assignment, Course
from grader.course.given import importable, versions
from grader.diagnosis.misconception import FOLDER, read_misconceptions
from grader.grading import NOT_YET, ExerciseGrade, Grade
from grader.grading.scoring import with_requirements
from grader.sandbox.levels import Isolation
from grader.submission import Found
from grader.submission.choose import is_archive
from grader.suite.imports import imported

# Programs for proofs about the suite, and words: no verdict on a submission looks at them.
_NO_TESTS = {FOLDER, "accepted", "partial", "__pycache__"}
_WORDS = {"feedback.toml", "success.toml", "equivalent_mutants.toml", "rubric.toml"}
_NONE: Mapping[str, ExerciseGrade] = MappingProxyType({})


@dataclass(frozen=True)
class Fingerprint:
    """Of one submission's Grade: of the ``whole``, and of each of its ``exercises``."""

    whole: str
    exercises: dict[str, str]

    def stamp(self, grade: Grade, taken_over: Mapping[str, ExerciseGrade] = _NONE) -> Grade:
        """Return a Grade with the fingerprints of what it was judged on; what was taken over keeps its own.

        Where no cause could be looked for there is none, so that the next run judges again and looks. So it does where
        nobody looked yet; what that verdict was judged on shows that its pictures still hold.
        """
        own = {} if grade.rejected else {name: one.fingerprint for name, one in taken_over.items()}
        prints = {
            one.name: "" if one.undiagnosed not in ("", NOT_YET) else own.get(one.name) or self.exercises[one.name]
            for one in grade.exercises
        }
        stamped = tuple(replace(one, fingerprint=prints[one.name]) for one in grade.exercises)
        # Where something that was taken over is out of date, the whole is.
        whole = self.whole if prints.items() <= self.exercises.items() else _hash(self.whole, prints)
        if any(one.undiagnosed for one in grade.exercises):
            whole = ""
        return replace(grade, exercises=stamped, fingerprint=whole)

    def known(self, earlier: Grade | None) -> dict[str, ExerciseGrade]:
        """Return what of an earlier Grade would come out the same, by exercise."""
        if earlier is None:
            return {}
        return {
            one.name: one
            for one in earlier.exercises
            if one.fingerprint == self.exercises.get(one.name) and not one.undiagnosed
        }

    def in_haste(self, earlier: Grade) -> bool:
        """Whether an earlier Grade is of the very same, and somebody has still to look for causes."""
        return any(one.undiagnosed == NOT_YET for one in earlier.exercises) and self.exercises == {
            one.name: one.fingerprint for one in earlier.exercises
        }


class Dependence:
    """What Grades of one course depend on, at one level of isolation. Reads the course once."""

    def __init__(self, course: Course, isolation: Isolation) -> None:
        self._course = course
        self._host = (
            __version__, np.__version__, platform.python_version(),
            isolation.level, sorted(isolation.possible.items()),
        )  # fmt: skip
        self._of_environments: dict[str, object] = {}
        self._of_exercises: dict[str, dict[str, str]] = {}

    def of(self, job: Job, seed: int, only: frozenset[str] | None = None) -> Fingerprint:
        """Return the fingerprint of a job's Grade under a seed, for all exercises or ``only`` some."""
        assignment = self._course.assignment(job.assignment)
        names = [one.name for one in assignment.exercises if only is None or one.name in only]
        # What an exercise forbids decides how a submission loads, for those after it too.
        loads = [(one.name, sorted(one.forbids)) for one in with_requirements(assignment, names)]
        given = assignment.given
        found = sorted(given.modules.items()), sorted(versions(importable(given.packages)).items())
        if assignment.name not in self._of_environments:
            self._of_environments[assignment.name] = environment_of(assignment)
        beside = self._of_environments[assignment.name], assignment.limits(self._course.limits), assignment.seeds
        base = _hash(self._host, beside, seed, names, loads, found, _contents(job, assignment))
        if assignment.name not in self._of_exercises:
            self._of_exercises[assignment.name] = dict(_exercises(assignment))
        exercises = {name: _hash(base, self._of_exercises[assignment.name][name]) for name in names}
        return Fingerprint(_hash(base, exercises), exercises)


def environment_of(assignment: Assignment) -> object:
    """Return what verdicts depend on of the files beside an authored file, and of what is imported beforehand."""
    given = assignment.environment
    contents = [(name, hashlib.sha256((given.folder / name).read_bytes()).hexdigest()) for name in given.files]
    return contents, given.preload


def _hash(*parts: object) -> str:
    return hashlib.sha256(repr(parts).encode("utf-8", "backslashreplace")).hexdigest()


def _contents(job: Job, assignment: Assignment) -> object:
    found = job.find(assignment)
    if not isinstance(found, Found):
        return repr(found)
    try:
        # Which file of an archive is the work depends on what was released; of a folder's it was just decided.
        stubs = sorted(assignment.released.stubs.items()) if is_archive(found.path.name) else None
        beside = found.ignored, found.rivals, stubs
        modules = [(path, hashlib.sha256(data).hexdigest()) for path, data in found.module_files()]
        with found.open() as file:
            return found.path.name, beside, hashlib.file_digest(file, "sha256").hexdigest(), modules
    except OSError as problem:
        return found.path.name, found.ignored, problem.errno


def _exercises(assignment: Assignment) -> Iterator[tuple[str, str]]:
    """Yield each exercise with a hash of what the course says about it, and about those it requires."""
    reference = [(cell.exercise, cell.source) for cell in assignment.cells if not cell.markdown]
    suite = list(_suite(assignment.suite_path))
    known = read_misconceptions(assignment)
    own = {
        exercise.name: _hash(
            exercise.points,
            exercise.extra,
            exercise.manual,
            exercise.here,
            exercise.requires,
            sorted(exercise.forbids),
            [part.of(exercise.name) for part in suite],
            [(one.name, one.source, one.claims, one.number) for one in known if one.exercise == exercise.name],
        )
        for exercise in assignment.exercises
    }
    packages = imported([assignment.authored_path, *_files(assignment.suite_path)])
    for exercise in assignment.exercises:
        used = [(one, own[one]) for one in assignment.requirements(exercise)]
        yield exercise.name, _hash(assignment.name, reference, packages, own[exercise.name], used)


@dataclass(frozen=True)
class _File:
    """A file of a suite: what it shares, and the tests of each exercise; ``tests`` is None where nobody can tell."""

    name: str
    shared: object
    tests: dict[str, list[str]] | None = None

    def of(self, exercise: str) -> object:
        if self.tests is None:
            return self.name, self.shared
        if exercise not in self.tests:
            return None
        return self.name, self.shared, self.tests[exercise]


def _files(folder: Path) -> Iterator[Path]:
    for path in sorted(folder.rglob("*")):
        name = path.relative_to(folder)
        if path.is_file() and not set(name.parts) & _NO_TESTS and str(name) not in _WORDS:
            yield path


def _suite(folder: Path) -> Iterator[_File]:
    for path in _files(folder):
        name = path.relative_to(folder)
        content = path.read_bytes()
        read = _read_tests(str(name), content) if path.suffix == ".py" else None
        yield read or _File(str(name), hashlib.sha256(content).hexdigest())


def _read_tests(name: str, content: bytes) -> _File | None:
    """Return a file's tests by exercise; None unless every one of them says plainly which it is about."""
    try:
        with warnings.catch_warnings(action="ignore"):
            module = ast.parse(content)
    except (SyntaxError, ValueError, RecursionError):
        return None
    everywhere = [mark for node in module.body if _is_pytestmark(node) for mark in _marks(ast.walk(node))]
    tests: dict[str, list[str]] = {}
    shared: list[str] = []
    understood = len(everywhere)
    words = Counter(_words(module))
    for node in module.body:
        text = ast.dump(node)
        if not _is_test(node):
            shared.append(text)
            continue
        marks = [mark for decorator in node.decorator_list for mark in _marks([decorator])]
        understood += len(marks)
        # The nearest mark holds; of several at one place pytest's order is not ours to guess.
        nearest = marks or everywhere
        if len(nearest) != 1 or nearest[0] is None:
            return None
        # A test that others use is no test of one exercise only.
        (shared if node.name in words else tests.setdefault(nearest[0], [])).append(text)
    if understood != words["exercise"] or not tests:
        return None
    return _File(name, shared, tests)


def _is_test(node: ast.stmt) -> TypeGuard[ast.FunctionDef | ast.ClassDef]:
    if isinstance(node, ast.ClassDef):
        return node.name.startswith("Test")
    return isinstance(node, ast.FunctionDef) and node.name.startswith("test")


def _is_pytestmark(node: ast.stmt) -> bool:
    return isinstance(node, ast.Assign) and [ast.unparse(one) for one in node.targets] == ["pytestmark"]


def _marks(nodes: Iterable[ast.AST]) -> list[str | None]:
    """Return the exercise of each ``pytest.mark.exercise(...)``; None for one that is not written out."""
    found: list[str | None] = []
    for node in nodes:
        if not (isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "exercise"):
            continue
        literal = node.args[0].value if len(node.args) == 1 and isinstance(node.args[0], ast.Constant) else None
        found.append(literal if isinstance(literal, str) else None)
    return found


def _words(module: ast.Module) -> Iterator[str]:
    """Yield every name, attribute and text of a module, without the names that its definitions bind."""
    for node in ast.walk(module):
        match node:
            case ast.Name(id=word) | ast.Attribute(attr=word) | ast.Constant(value=str(word)):
                yield word
