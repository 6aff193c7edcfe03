"""`grader.grade`: one submission, by a station that stays warm and is bound by the same deadlines as in a batch."""

from __future__ import annotations

import atexit
from pathlib import Path

from grader.classroom.conditions import check_packages, choose_isolation, course_of, worker_limits
from grader.classroom.discover import Job
from grader.classroom.orders import Order
from grader.classroom.pool import Pool, Result
from grader.course import Assignment, Course
from grader.course.variants import seed_for
from grader.grading import Grade
from grader.grading.no_verdict import NoVerdict
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
    isolated = choose_isolation(isolation, worker_limits(loaded))
    if seed is None:
        seed = seed_for(loaded, chosen.name, student)
    # The station works where it was started, and for longer than this process may stay there.
    result = _graded(Order(Job(student, chosen.name, where.absolute()), seed), loaded, isolated)
    if isinstance(result, NoVerdict):
        raise result
    return result


_State = tuple[object, ...]
_warm: dict[tuple[Path, str, str], tuple[_State, Pool]] = {}


def _state(course: Course, assignment: Assignment) -> _State:
    """Return what tells that a station has read a course as it is."""
    given = assignment.environment
    beside = (given.folder / name for name in given.files)
    files = [assignment.authored_path, *beside, *sorted(assignment.suite_path.rglob("*"))]
    # What Python keeps of a test that it has compiled is no change of the course.
    stats = [(path, path.stat()) for path in files if path.is_file() and path.parent.name != "__pycache__"]
    return course, *((path, found.st_mtime_ns, found.st_size) for path, found in stats)


def _graded(order: Order, course: Course, isolation: Isolation) -> Result:
    """Have the station of an assignment and level carry out an order."""
    key = course.root, order.job.assignment, isolation.level.value
    state = _state(course, course.assignment(order.job.assignment))
    known = _warm.pop(key, None)
    if known is not None and known[0] != state:
        known[1].close()
        known = None
    pool = known[1] if known else Pool(course, isolation, 1)
    try:
        pool.submit(order)
        while True:
            for _, result in pool.collect():
                _warm[key] = state, pool
                return result
    finally:
        # Who is interrupted shall not be answered with the Grade of what they asked before.
        if key not in _warm:
            pool.close()


@atexit.register
def _close() -> None:
    for _, pool in _warm.values():
        pool.close()
