"""`grader.grade`: one submission, in this process, with a judge that stays warm."""

from __future__ import annotations

import atexit
from pathlib import Path

from grader.classroom.conditions import check_packages, choose_isolation, course_of, worker_limits
from grader.classroom.discover import Job
from grader.course import GradingLimits
from grader.grading import Grade, Judge
from grader.grading.scoring import seed_for
from grader.sandbox.levels import Isolation


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
    NoVerdict
        if the host disturbed it every time, or a hidden test is at fault.
    """
    where = Path(path)
    if not where.exists():
        raise FileNotFoundError(f"{where} does not exist")
    loaded = course_of(Path(course) if course is not None else None)
    chosen = loaded.assignment(assignment)
    check_packages(loaded, {chosen.name})
    judge = _judge(choose_isolation(isolation, worker_limits(loaded)), loaded.limits)
    if seed is None:
        seed = seed_for(loaded.seed, chosen.name, student)
    return judge.grade(Job(student, chosen.name, where).read(chosen), chosen, student, seed)


_warm: dict[tuple[str, GradingLimits], Judge] = {}


def _judge(isolation: Isolation, limits: GradingLimits) -> Judge:
    key = (isolation.level.value, limits)
    if key not in _warm:
        _warm[key] = Judge(isolation, limits)
        atexit.register(_warm[key].close)
    return _warm[key]
