"""A station: a process that keeps the suites collected and a zygote warm, and grades what it is ordered to."""

from __future__ import annotations

import resource
import signal
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from multiprocessing.connection import Connection
from pathlib import Path

from grader.classroom.dependence import Dependence
from grader.classroom.discover import UsageError
from grader.classroom.orders import STOPPING, Answer, Errand, Finish, Finished, Memory, Notes, Order, Progress
from grader.classroom.taking_over import explained, judged_in_haste, pictured, taken_over
from grader.course import Course, CourseError, load_course
from grader.grading import ExerciseGrade, Grade, Judge
from grader.grading.no_verdict import NoVerdict
from grader.sandbox import syscalls
from grader.sandbox.cores import keep_to
from grader.sandbox.host import SandboxUnavailable
from grader.sandbox.levels import Isolation
from grader.suite.outcome import SuiteError

# In megabytes, what the trusted side may have more while it judges, and how many times what a worker may have if that
# is more: suites with what they import, what the reference makes of an input, what a worker's answers are unpacked to.
_MORE_MEMORY, _TIMES_A_WORKER = 2048, 2

Tell = Callable[[str, ExerciseGrade | None], None]


def main(descriptor: int, notes: int) -> None:
    """Be a station at the end of a pipe that is open under this number; the first message is about the course."""
    connection = Connection(descriptor)
    work(connection, Notes(notes), *connection.recv())


def work(
    connection: Connection,
    notes: Notes,
    root: Path,
    isolation: Isolation,
    cores: frozenset[int] | None,
    finish: Finish | None,
    aloud: bool,
) -> None:
    """Be a station, on these cores alone if any are named, until the other end closes or goes away.

    What it tells of an order while it works it says ``aloud``, or notes where it will be found if it ends. Where it is
    told how to ``finish`` Grades, it sends what comes of that.
    """
    # Ctrl-C reaches the whole group of processes; when to end is for the one that gives the orders to say.
    for number in STOPPING:
        signal.signal(number, signal.SIG_IGN)
    signal.pthread_sigmask(signal.SIG_UNBLOCK, STOPPING)
    syscalls.end_with_parent()
    syscalls.hide_memory()
    if cores:
        keep_to(cores)
    course = load_course(root)
    dependence = Dependence(course, isolation)
    finished = finish(course) if finish is not None else None

    def tell(exercise: str, grade: ExerciseGrade | None) -> None:
        (connection.send if aloud else notes.add)(Progress(exercise, grade))

    with Judge(isolation, course.limits) as judge:
        while True:
            try:
                errand: Errand = connection.recv()
            except EOFError:
                return
            notes.clear()
            with _bounded_memory(max(_MORE_MEMORY, _TIMES_A_WORKER * course.limits.memory_mb) << 20):
                judged = _judged(errand, course, dependence, judge, tell)
            result = (
                judged if finished is None or not isinstance(judged, Grade) else _finished(finished, errand, judged)
            )
            connection.send(Answer(result, _memory(judge)))


def _finished(
    finish: Callable[[Order, Grade], Finished], errand: Errand, grade: Grade
) -> Finished | NoVerdict | CourseError | UsageError:
    try:
        return finish(errand.order, grade)
    except (CourseError, UsageError) as problem:
        return problem
    except Exception as problem:  # ours to mend
        return NoVerdict("engine_error", f"{type(problem).__name__}: {problem}"[:500])


@contextmanager
def _bounded_memory(more: int) -> Iterator[None]:
    """Let this process have so many bytes more than it has; without them a submission has no verdict."""
    before = resource.getrlimit(resource.RLIMIT_DATA)
    with suppress(OSError, ValueError, LookupError):  # where it cannot be had or is not told, there is no bound
        now = int(_sizes()["VmData"].split()[0]) << 10
        most = now + more if before[1] == resource.RLIM_INFINITY else min(now + more, before[1])
        resource.setrlimit(resource.RLIMIT_DATA, (most, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_DATA, before)


def _sizes() -> dict[str, str]:
    return dict(line.split(":", 1) for line in Path("/proc/self/status").read_text().splitlines())


def _judged(
    errand: Errand, course: Course, dependence: Dependence, judge: Judge, tell: Tell
) -> Grade | NoVerdict | CourseError | SuiteError | SandboxUnavailable:
    order = errand.order
    try:
        assignment = course.assignment(order.job.assignment)
        # Before the submission is read: what changes in between is then graded again, not taken as graded.
        fingerprint = dependence.of(order.job, order.seed, order.exercises)
        known = taken_over(order, fingerprint, assignment)
        hasty = judged_in_haste(order, fingerprint)
        grade = judge.grade(
            order.job.read(assignment),
            assignment,
            order.job.student,
            order.seed,
            order.exercises,
            known | errand.known,
            avoided=errand.avoided,
            in_haste=order.in_haste,
            pictures=pictured(hasty),
            tell=tell,
        )
    except (NoVerdict, CourseError, SuiteError, SandboxUnavailable) as problem:  # all but the first end the batch
        return problem
    except Exception as problem:  # ours to mend: costs this submission its verdict, and says so
        return NoVerdict("engine_error", f"{type(problem).__name__}: {problem}"[:500])
    # What no station survived is tried again by the next run.
    return grade if errand.avoided else fingerprint.stamp(explained(grade, hasty), known)


def _memory(judge: Judge) -> Memory:
    try:
        sizes = _sizes()
        now, most = (int(sizes[name].split()[0]) for name in ("VmRSS", "VmHWM"))
    except (OSError, KeyError):
        # Without /proc only the most is known: a station that once held much is replaced more often than it has to be.
        now = most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return Memory(now, most, judge.peak_worker_kb)
