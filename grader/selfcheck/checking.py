"""Running the public checks of a folder against objects of this very process."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, nullcontext, suppress
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING

import numpy as np

from grader.course import PUBLIC_CHECKS
from grader.grading import LoadProblem
from grader.remote.raised import StudentError
from grader.remote.student import Student
from grader.remote.wire import WireError
from grader.selfcheck.cases import Case, Listening
from grader.selfcheck.left import Values
from grader.selfcheck.material import CheckError, Curve, Material, read_material
from grader.selfcheck.meant import exercises_meant
from grader.selfcheck.misnamed import refuse_misnamed
from grader.selfcheck.using import like, used_by
from grader.suite.local import local_student
from grader.suite.outcome import Cause, Outcome, Status
from grader.worker.failures import CellOf

if TYPE_CHECKING:
    from grader.suite.session import Suite

_NOT_THERE = {Cause.MISSING, Cause.UNFINISHED}


@dataclass(frozen=True)
class Drawn:
    """A curve with what the student's code made of its inputs."""

    curve: Curve
    found: tuple[float, ...]


@dataclass(frozen=True)
class Checked:
    """The outcomes of one exercise's public checks, and its curves where the code gave any.

    ``cases`` has, by the name of a check that did not pass, the call that it failed on. ``first`` are the exercises
    that this one uses and that are not right themselves, ``undefined`` those that are not even there. ``near`` is
    nearly called like it, where it is not there.
    """

    exercise: str
    outcomes: tuple[Outcome, ...]
    drawn: tuple[Drawn, ...] = ()
    cases: Mapping[str, Case] | None = None
    first: tuple[str, ...] = ()
    undefined: tuple[str, ...] = ()
    near: str = ""

    @property
    def passed(self) -> bool:
        """Whether every check passed."""
        return all(one.status is Status.PASSED for one in self.outcomes)


@dataclass(frozen=True)
class Checks:
    """What one run found.

    Attributes
    ----------
    source : str
        The file that was checked; empty for a live kernel.
    form : str
        ``notebook``, ``script`` or ``kernel``, which decides how a place is told.
    exercises : tuple of Checked
        In the order of the checks.
    material : Material
        The texts of the checks.
    loading : tuple of LoadProblem
        What went wrong in the file before anything was checked.
    """

    source: str
    form: str
    exercises: tuple[Checked, ...]
    material: Material
    loading: tuple[LoadProblem, ...] = ()

    @property
    def passed(self) -> bool:
        """Whether every check passed."""
        return all(one.passed for one in self.exercises)

    @property
    def failing(self) -> Mapping[tuple[str, str], Values]:
        """The values of the calls that checks failed on, by exercise and check, in their order.

        What is not written yet has not failed.
        """
        found = {}
        for one in self.exercises:
            open_ = {outcome.test for outcome in one.outcomes if outcome.cause in _NOT_THERE}
            for test, case in (one.cases or {}).items():
                if case.values is not None and test not in open_:
                    found[one.exercise, test] = case.values
        return found


@dataclass(frozen=True)
class Begins:
    """What runs next: a check, or what a curve is drawn with if ``test`` is empty."""

    exercise: str
    test: str = ""


@dataclass(frozen=True)
class Judged:
    """How a check went, and the call that it failed on."""

    exercise: str
    outcome: Outcome
    case: Case | None = None


@dataclass(frozen=True)
class Uses:
    """The other exercises that one which is not right uses, and what is nearly called like one that is not there."""

    exercise: str
    used: tuple[str, ...]
    near: str = ""


Event = Begins | Judged | Drawn | Uses
Watching = Callable[[Begins, Listening], AbstractContextManager[None]]


class Stopped(KeyboardInterrupt):
    """A check was interrupted, by the person who waited for it; ``call`` is what had not come back."""

    def __init__(self, call: tuple[str, ...]) -> None:
        super().__init__()
        self.call = call


def check_namespace(namespace: ModuleType, asked: Iterable[object], folder: Path, cell_of: CellOf) -> Checks:
    """Run the public checks in a folder against a module, which may be a live kernel's.

    Parameters
    ----------
    asked : iterable
        The exercises to check, in any of the forms that `exercises_meant` understands; all if it is empty.
    cell_of : callable
        Which cell a file name in a traceback stands for.

    Raises
    ------
    CheckError
        if there are no checks in the folder, or none of what was asked for.
    SuiteError
        if ``public_checks.py`` itself does not run.
    """
    path = checks_in(folder)
    suite = public_suite(path)
    material = read_material(path)
    wanted = exercises_meant(asked, exercises_of(suite), vars(namespace))
    student = local_student(namespace, cell_of)
    return Checks("", "kernel", collected(wanted, events(suite, student, wanted, material)), material)


def checks_in(folder: Path) -> Path:
    """Return the file of public checks in a folder.

    Raises
    ------
    CheckError
        if there is none.
    """
    path = folder / PUBLIC_CHECKS
    if not path.is_file():
        refuse_misnamed(folder)
        raise CheckError("check", "no_file_beside", folder=folder)
    return path


def public_suite(checks: Path) -> Suite:
    """Return the suite of a file of public checks as it is now."""
    return _suite(checks, checks.stat().st_mtime_ns)


@cache
def _suite(path: Path, _changed: int) -> Suite:
    from grader.suite.session import Suite  # noqa: PLC0415 - pytest comes with it, and only who runs checks needs it

    return Suite(path)


def exercises_of(suite: Suite) -> list[str]:
    """Return the exercises that a suite has checks of, in their order."""
    return list(dict.fromkeys(test.exercise for test in suite.tests))


def form_of(path: Path) -> str:
    """Return the form of a file, which decides how a place in it is told."""
    return "script" if path.suffix.lower() == ".py" else "notebook"


def events(
    suite: Suite,
    student: Student,
    wanted: Sequence[str],
    material: Material,
    done: Mapping[str, frozenset[str]] | None = None,
    spent: frozenset[str] = frozenset(),
    watching: Watching = lambda *_: nullcontext(),
) -> Iterator[Event]:
    """Run the checks of some exercises, and of those that they use if they fail; tell each before and after.

    ``done`` are the checks that have been made before, by exercise; the empty name stands for its curves. What
    is left of exercises that are ``spent`` is not made any more. ``watching`` is entered while a check runs.
    """
    known, done = exercises_of(suite), done or {}
    waiting, seen = list(wanted), set(wanted)
    while waiting:
        exercise = waiting.pop(0)
        before = done.get(exercise, frozenset())
        judged = []
        for test in [one.name for one in suite.tests if one.exercise == exercise and one.name not in before]:
            if exercise in spent:
                yield Judged(exercise, Outcome(test, Status.NOT_REACHED))
                continue
            yield (begins := Begins(exercise, test))
            judged.append(_judge(suite, begins, student, watching))
            yield judged[-1]
        drawn_before = "" in before or exercise in spent or exercise not in wanted
        if not drawn_before and not {one.outcome.cause for one in judged} & _NOT_THERE:
            yield Begins(exercise)
            for curve in material.curve:
                if curve.exercise == exercise and (drawn := _draw(curve, student)):
                    yield drawn
        if before or any(one.outcome.status is not Status.PASSED for one in judged):
            used = used_by(student, exercise, known)
            is_missing = {one.outcome.cause for one in judged} == {Cause.MISSING}
            yield Uses(exercise, used, like(student, exercise, known) if is_missing else "")
            waiting += [name for name in used if name not in seen]
            seen.update(used)


def _judge(suite: Suite, begins: Begins, student: Student, watching: Watching) -> Judged:
    stopped = False
    with Listening(student) as listening:
        try:
            with watching(begins, listening):
                (outcome,) = suite.run(
                    begins.exercise,
                    0,
                    lambda: None if stopped else student,
                    frozenset({begins.test}),
                    compared=listening.compared,
                )
        except KeyboardInterrupt:
            call = listening.unanswered(suite.path)
            # The student's code runs in the suite's thread, and goes on there unless it is told as well.
            stopped = True
            suite.abandon()
            _suite.cache_clear()
            raise Stopped(call) from None
        return Judged(begins.exercise, outcome, listening.case(outcome, suite.path))


def collected(wanted: Sequence[str], told: Iterable[Event]) -> tuple[Checked, ...]:
    """Return what was told of each exercise that is wanted."""
    found: dict[str, Checked] = {name: Checked(name, ()) for name in wanted}
    uses: dict[str, tuple[str, ...]] = {}
    near: dict[str, str] = {}
    for event in told:
        match event:
            case Judged(exercise, outcome, case):
                one = found.setdefault(exercise, Checked(exercise, ()))
                cases = {**(one.cases or {}), **({outcome.test: case} if case else {})}
                found[exercise] = replace(one, outcomes=(*one.outcomes, outcome), cases=cases)
            case Drawn(curve):
                one = found[curve.exercise]
                found[curve.exercise] = replace(one, drawn=(*one.drawn, event))
            case Uses(exercise, used, name):
                uses[exercise], near[exercise] = used, name
    wrong = {name for name, one in found.items() if not one.passed}
    undefined = {name for name in wrong if {outcome.cause for outcome in found[name].outcomes} == {Cause.MISSING}}
    first = {name: tuple(one for one in uses.get(name, ()) if one in wrong) for name in wanted if name in wrong}
    return tuple(
        replace(
            found[name],
            first=tuple(one for one in first.get(name, ()) if one not in undefined),
            undefined=tuple(one for one in first.get(name, ()) if one in undefined),
            near=near.get(name, ""),
        )
        for name in wanted
    )


def _draw(curve: Curve, student: Student) -> Drawn | None:
    """Return a curve with what came out, or None where that is not as many numbers."""
    inputs = np.linspace(curve.begin, curve.end, len(curve.expected))
    with suppress(StudentError, WireError, TypeError, ValueError):
        came = student.run(curve.run, inputs, *map(np.array, curve.given))
        found = np.asarray(came, dtype=float)
        if found.shape == inputs.shape:
            return Drawn(curve, tuple(found.tolist()))
    return None
