"""`grader.grade`: one submission, in this process, with a judge that stays warm."""

from __future__ import annotations

import atexit
from functools import cache
from pathlib import Path

from grader.classroom.discover import Job, UsageError
from grader.course import Course, GradingLimits, find_course, load_course
from grader.grading import Grade, Judge
from grader.grading.scoring import seed_for
from grader.sandbox.host import SandboxUnavailable, find_isolation
from grader.sandbox.levels import SAFE, Isolation, Level


def grade(
    path: str | Path,
    *,
    assignment: str,
    student: str = "student",
    course: str | Path | None = None,
    seed: int | None = None,
    isolation: str = "auto",
) -> Grade:
    """Grade one notebook or .py file and return its Grade.

    Parameters
    ----------
    path : str or Path
        The file, or a folder that holds it.
    assignment : str
        The name of the assignment, or an unmistakable beginning of it.
    student : str
        For whom the hidden inputs are drawn.
    course : str or Path, optional
        The course directory; by default the one that the working directory lies in.
    seed : int, optional
        Replays a Grade that carries this seed.
    isolation : str
        ``auto``, or a level by name: ``L3``, ``L2``, ``L1``, ``L0``.

    Raises
    ------
    CourseError
        if there is no such course or assignment.
    FileNotFoundError
        if ``path`` does not exist.
    SandboxUnavailable
        if the host cannot isolate the submission as asked.
    """
    where = Path(path)
    if not where.exists():
        raise FileNotFoundError(f"{where} does not exist")
    loaded = load_course(Path(course)) if course is not None else find_course(Path.cwd())
    chosen = loaded.assignment(assignment)
    judge = _judge(choose_isolation(isolation), loaded.limits)
    if seed is None:
        seed = seed_for(loaded.seed, chosen.name, student)
    return judge.grade(Job(student, chosen.name, where).read(chosen), chosen, student, seed)


def choose_isolation(wanted: str) -> Isolation:
    """Return the isolation for a level by name, or for ``auto``.

    Raises
    ------
    UsageError
        for a name that is no level.
    SandboxUnavailable
        if the level cannot be had, or ``auto`` finds none that is safe for the code of others.
    """
    if wanted == "auto":
        found = _found(None)
        if found.level not in SAFE:
            raise SandboxUnavailable(
                f"this host enforces only {found.level}, which does not keep a submission from your files; "
                f"`grader doctor` says why. To grade all the same, ask for it: --isolation {found.level}"
            )
        return found
    if wanted not in list(Level):
        raise UsageError(f"isolation is {wanted!r}, expected auto, {', '.join(Level)}")
    return _found(Level(wanted))


_found = cache(find_isolation)
_warm: dict[tuple[str, GradingLimits], Judge] = {}


def _judge(isolation: Isolation, limits: GradingLimits) -> Judge:
    key = (isolation.level.value, limits)
    if key not in _warm:
        _warm[key] = Judge(isolation, limits)
        atexit.register(_warm[key].close)
    return _warm[key]


def course_of(path: Path | None) -> Course:
    """Return the course in a folder, or the one around the working directory."""
    return load_course(path) if path is not None else find_course(Path.cwd())
